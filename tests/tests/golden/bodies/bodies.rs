// Written by `cargo xtask regen` from spec/bodies.yaml. Do not edit.
//! Operations of the resource `bodies`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`send_bytes`](Bodies::send_bytes) | `POST /bytes` |
//! | [`send_either`](Bodies::send_either) | `POST /either` |
//! | [`send_flag`](Bodies::send_flag) | `POST /flag` |
//! | [`send_form`](Bodies::send_form) | `POST /form` |
//! | [`send_image`](Bodies::send_image) | `POST /image` |
//! | [`send_json`](Bodies::send_json) | `POST /json` |
//! | [`send_json_api`](Bodies::send_json_api) | `POST /json-api` |
//! | [`send_list`](Bodies::send_list) | `POST /list` |
//! | [`send_files`](Bodies::send_files) | `POST /multipart` |
//! | [`send_nothing`](Bodies::send_nothing) | `POST /nothing` |
//! | [`send_text`](Bodies::send_text) | `POST /text` |
//! | [`send_texts`](Bodies::send_texts) | `POST /text-list` |
//! | [`delete_json`](Bodies::delete_json) | `DELETE /json/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::bodies::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let payload = client.bodies().send_bytes("content").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::bodies`](super::Client::bodies).
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(super) client: &'a Core,
}

impl Bodies<'_> {
    /// `POST /bytes`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_bytes("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendbytes)
    #[inline]
    pub fn send_bytes(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client
            .request(Method::POST, "/bytes", &[])
            .bytes("application/octet-stream", request)
    }

    /// `POST /either`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_either(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendeither)
    #[inline]
    pub fn send_either(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/either", &[]).json(&request)
    }

    /// `POST /flag`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_flag(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendflag)
    #[inline]
    pub fn send_flag(&self, request: bool) -> Request<types::Payload> {
        self.client.request(Method::POST, "/flag", &[]).json(&request)
    }

    /// `POST /form`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendform)
    #[inline]
    pub fn send_form(
        &self,
        request: types::SendBodyFormRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/form", &[]).form(&request)
    }

    /// `POST /image`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_image("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendimage)
    #[inline]
    pub fn send_image(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/image", &[]).bytes("image/png", request)
    }

    /// `POST /json`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_json(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendjson)
    #[inline]
    pub fn send_json(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json", &[]).json(&request)
    }

    /// `POST /json-api`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_json_api(types::Payload::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendjsonapi)
    #[inline]
    pub fn send_json_api(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json-api", &[]).json(&request)
    }

    /// `POST /list`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_list(vec![types::Payload::new()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendlist)
    #[inline]
    pub fn send_list(&self, request: Vec<types::Payload>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/list", &[]).json(&request)
    }

    /// `POST /multipart`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendfiles)
    #[inline]
    pub fn send_files(
        &self,
        request: types::SendBodyFilesRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/multipart", &[]).multipart(&request)
    }

    /// `POST /nothing`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_nothing().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendnothing)
    #[inline]
    pub fn send_nothing(&self) -> Request<types::Payload> {
        self.client.request(Method::POST, "/nothing", &[])
    }

    /// `POST /text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_text("text".into()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendtext)
    #[inline]
    pub fn send_text(&self, request: String) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text", &[]).json(&request)
    }

    /// `POST /text-list`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::bodies::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let payload = client.bodies().send_texts(vec!["text".into()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendtexts)
    #[inline]
    pub fn send_texts(&self, request: Vec<String>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text-list", &[]).json(&request)
    }

    /// `DELETE /json/{id}`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/deletejson)
    #[inline]
    pub fn delete_json(
        &self,
        id: impl Display,
        request: types::DeleteBodyJsonRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::DELETE, "/json/{id}", &[&id]).json(&request)
    }
}
