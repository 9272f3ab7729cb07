// Written by `cargo xtask regen` from spec/answers.yaml. Do not edit.
//! Operations of the resource `answers`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`bare`](Answers::bare) | `GET /bare` |
//! | [`bytes`](Answers::bytes) | `GET /bytes` |
//! | [`created`](Answers::created) | `POST /created` |
//! | [`csv`](Answers::csv) | `GET /csv` |
//! | [`default`](Answers::default) | `GET /default` |
//! | [`elsewhere`](Answers::elsewhere) | `GET /elsewhere` |
//! | [`flag`](Answers::flag) | `GET /flag` |
//! | [`inline`](Answers::inline) | `GET /inline` |
//! | [`json_bytes`](Answers::json_bytes) | `GET /json-bytes` |
//! | [`list`](Answers::list) | `GET /list` |
//! | [`loose`](Answers::loose) | `GET /loose` |
//! | [`map`](Answers::map) | `GET /map` |
//! | [`none`](Answers::none) | `GET /none` |
//! | [`ok`](Answers::ok) | `GET /ok` |
//! | [`problem`](Answers::problem) | `GET /problem` |
//! | [`ranged`](Answers::ranged) | `GET /ranged` |
//! | [`text`](Answers::text) | `GET /text` |
//! | [`texts`](Answers::texts) | `GET /texts` |
//! | [`union_`](Answers::union_) | `GET /union` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::answers::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.answers().bare().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::answers`](super::Client::answers).
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a Core,
}

impl Answers<'_> {
    /// `GET /bare`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.answers().bare().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/bare)
    #[inline]
    pub fn bare(&self) -> Request<()> {
        self.client.request(Method::GET, "/bare", &[])
    }

    /// `GET /bytes`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/bytes)
    #[inline]
    pub fn bytes(&self) -> Request<Download> {
        self.client
            .request(Method::GET, "/bytes", &[])
            .accept("application/octet-stream")
    }

    /// `POST /created`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().created().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/created)
    #[inline]
    pub fn created(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/created", &[])
    }

    /// `GET /csv`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().csv().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/csv)
    #[inline]
    pub fn csv(&self) -> Request<Download> {
        self.client.request(Method::GET, "/csv", &[]).accept("text/csv")
    }

    /// `GET /default`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/default)
    #[inline]
    pub fn default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/default", &[])
    }

    /// `GET /elsewhere`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let redirect = client.answers().elsewhere().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/elsewhere)
    #[inline]
    pub fn elsewhere(&self) -> Request<Redirect> {
        self.client.request(Method::GET, "/elsewhere", &[])
    }

    /// `GET /flag`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().flag().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/flag)
    #[inline]
    pub fn flag(&self) -> Request<bool> {
        self.client.request(Method::GET, "/flag", &[])
    }

    /// `GET /inline`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let inline_answer_response = client.answers().inline().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/inline)
    #[inline]
    pub fn inline(&self) -> Request<types::InlineAnswerResponse> {
        self.client.request(Method::GET, "/inline", &[])
    }

    /// `GET /json-bytes`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let download = client.answers().json_bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/jsonbytes)
    #[inline]
    pub fn json_bytes(&self) -> Request<Download> {
        self.client.request(Method::GET, "/json-bytes", &[])
    }

    /// `GET /list`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_answers_response = client.answers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/list)
    #[inline]
    pub fn list(&self) -> Request<types::ListAnswersResponse> {
        self.client.request(Method::GET, "/list", &[])
    }

    /// `GET /loose`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().loose().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/loose)
    #[inline]
    pub fn loose(&self) -> Request<Value> {
        self.client.request(Method::GET, "/loose", &[])
    }

    /// `GET /map`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().map().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/map)
    #[inline]
    pub fn map(&self) -> Request<Map<String, Value>> {
        self.client.request(Method::GET, "/map", &[])
    }

    /// `GET /none`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.answers().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/none)
    #[inline]
    pub fn none(&self) -> Request<()> {
        self.client.request(Method::GET, "/none", &[])
    }

    /// `GET /ok`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().ok().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/ok)
    #[inline]
    pub fn ok(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ok", &[])
    }

    /// `GET /problem`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().problem().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/problem)
    #[inline]
    pub fn problem(&self) -> Request<Value> {
        self.client.request(Method::GET, "/problem", &[])
    }

    /// `GET /ranged`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().ranged().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/ranged)
    #[inline]
    pub fn ranged(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ranged", &[])
    }

    /// `GET /text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let text = client.answers().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/text)
    #[inline]
    pub fn text(&self) -> Request<String> {
        self.client.request(Method::GET, "/text", &[]).accept("text/plain")
    }

    /// `GET /texts`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let texts_answer_response = client.answers().texts().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/texts)
    #[inline]
    pub fn texts(&self) -> Request<types::TextsAnswerResponse> {
        self.client.request(Method::GET, "/texts", &[])
    }

    /// `GET /union`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let union_answer_response = client.answers().union_().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/union)
    #[inline]
    pub fn union_(&self) -> Request<types::UnionAnswerResponse> {
        self.client.request(Method::GET, "/union", &[])
    }
}
