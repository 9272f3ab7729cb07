//! ```no_run
//! use intercom_api::responses::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.answers().bare().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a Core,
}

impl Answers<'_> {
    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.answers().bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bare(&self) -> Request<()> {
        self.client.request(Method::GET, "/bare", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bytes(&self) -> Request<Download> {
        self.client
            .request(Method::GET, "/bytes", &[])
            .accept("application/octet-stream")
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().created().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn created(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/created", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().csv().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn csv(&self) -> Request<Download> {
        self.client.request(Method::GET, "/csv", &[]).accept("text/csv")
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/default", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let redirect = client.answers().elsewhere().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn elsewhere(&self) -> Request<Redirect> {
        self.client.request(Method::GET, "/elsewhere", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().flag().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn flag(&self) -> Request<bool> {
        self.client.request(Method::GET, "/flag", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let inline_answer_response = client.answers().inline().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn inline(&self) -> Request<types::InlineAnswerResponse> {
        self.client.request(Method::GET, "/inline", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().json_bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn json_bytes(&self) -> Request<Download> {
        self.client.request(Method::GET, "/json-bytes", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_answers_response = client.answers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::ListAnswersResponse> {
        self.client.request(Method::GET, "/list", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().loose().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn loose(&self) -> Request<Value> {
        self.client.request(Method::GET, "/loose", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().map().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn map(&self) -> Request<Map<String, Value>> {
        self.client.request(Method::GET, "/map", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.answers().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn none(&self) -> Request<()> {
        self.client.request(Method::GET, "/none", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().ok().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ok(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ok", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.answers().problem().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn problem(&self) -> Request<Value> {
        self.client.request(Method::GET, "/problem", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().ranged().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ranged(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ranged", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let text = client.answers().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn text(&self) -> Request<String> {
        self.client.request(Method::GET, "/text", &[]).accept("text/plain")
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let texts_answer_response = client.answers().texts().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn texts(&self) -> Request<types::TextsAnswerResponse> {
        self.client.request(Method::GET, "/texts", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let union_answer_response = client.answers().union_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn union_(&self) -> Request<types::UnionAnswerResponse> {
        self.client.request(Method::GET, "/union", &[])
    }
}
