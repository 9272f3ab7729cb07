//! ```no_run
//! use intercom_api::bodies::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let payload = client.bodies().send_bytes("content").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(super) client: &'a Core,
}

impl Bodies<'_> {
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_bytes("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_bytes(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client
            .request(Method::POST, "/bytes", &[])
            .bytes("application/octet-stream", request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_either(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_either(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/either", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_flag(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_flag(&self, request: bool) -> Request<types::Payload> {
        self.client.request(Method::POST, "/flag", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client
    ///     .bodies()
    ///     .send_form(types::SendBodyFormRequest::new().code("code"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_form(
        &self,
        request: types::SendBodyFormRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/form", &[]).form(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_image("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_image(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/image", &[]).bytes("image/png", request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_json(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_json(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_json_api(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_json_api(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json-api", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_list(vec![types::Payload::new()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_list(&self, request: Vec<types::Payload>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/list", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client
    ///     .bodies()
    ///     .send_files(
    ///         types::SendBodyFilesRequest::new()
    ///             .file(intercom_api::File::new("notes.txt", "content")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_files(
        &self,
        request: types::SendBodyFilesRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/multipart", &[]).multipart(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_nothing().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_nothing(&self) -> Request<types::Payload> {
        self.client.request(Method::POST, "/nothing", &[])
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_text("text".into()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_text(&self, request: String) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_texts(vec!["text".into()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_texts(&self, request: Vec<String>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text-list", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client
    ///     .bodies()
    ///     .delete_json("123", types::DeleteBodyJsonRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_json(
        &self,
        id: impl Display,
        request: types::DeleteBodyJsonRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::DELETE, "/json/{id}", &[&id]).json(&request)
    }
}
