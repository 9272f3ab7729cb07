// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Operations of the resource `methods`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`add`](Methods::add) | `GET /methods/add` |
//! | [`clone`](Methods::clone) | `GET /methods/clone` |
//! | [`cmp`](Methods::cmp) | `GET /methods/cmp` |
//! | [`default`](Methods::default) | `GET /methods/default` |
//! | [`deref`](Methods::deref) | `GET /methods/deref` |
//! | [`drop`](Methods::drop) | `GET /methods/drop` |
//! | [`eq`](Methods::eq) | `GET /methods/eq` |
//! | [`fmt`](Methods::fmt) | `GET /methods/fmt` |
//! | [`from_str`](Methods::from_str) | `GET /methods/from_str` |
//! | [`from_text`](Methods::from_text) | `GET /methods/from_text` |
//! | [`hash`](Methods::hash) | `GET /methods/hash` |
//! | [`index`](Methods::index) | `GET /methods/index` |
//! | [`into_iter`](Methods::into_iter) | `GET /methods/into_iter` |
//! | [`into_text`](Methods::into_text) | `GET /methods/into_text` |
//! | [`is_open`](Methods::is_open) | `GET /methods/is_open` |
//! | [`len`](Methods::len) | `GET /methods/len` |
//! | [`lint_names`](Methods::lint_names) | `GET /methods/lint_names` |
//! | [`new`](Methods::new) | `GET /methods/new` |
//! | [`next`](Methods::next) | `GET /methods/next` |
//! | [`not`](Methods::not) | `GET /methods/not` |
//! | [`to_text`](Methods::to_text) | `GET /methods/to_text` |
//! | [`deep`](Methods::deep) | `GET /deep/{p1}/{p2}/{p3}/{p4}/{p5}/{p6}/{p7}/{p8}/{p9}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.methods().add().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::methods`](super::Client::methods).
#[derive(Clone, Copy, Debug)]
pub struct Methods<'a> {
    pub(super) client: &'a Core,
}

impl Methods<'_> {
    /// `GET /methods/add`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/add)
    #[inline]
    pub fn add(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/add", &[])
    }

    /// `GET /methods/clone`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().clone().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/clone)
    #[inline]
    pub fn clone(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/clone", &[])
    }

    /// `GET /methods/cmp`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().cmp().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/cmp)
    #[inline]
    pub fn cmp(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/cmp", &[])
    }

    /// `GET /methods/default`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/default)
    #[inline]
    pub fn default(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/default", &[])
    }

    /// `GET /methods/deref`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().deref().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/deref)
    #[inline]
    pub fn deref(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/deref", &[])
    }

    /// `GET /methods/drop`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().drop().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/drop)
    #[inline]
    pub fn drop(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/drop", &[])
    }

    /// `GET /methods/eq`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().eq().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/eq)
    #[inline]
    pub fn eq(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/eq", &[])
    }

    /// `GET /methods/fmt`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().fmt().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/fmt)
    #[inline]
    pub fn fmt(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/fmt", &[])
    }

    /// `GET /methods/from_str`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().from_str().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/from_str)
    #[inline]
    pub fn from_str(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/from_str", &[])
    }

    /// `GET /methods/from_text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().from_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/from_text)
    #[inline]
    pub fn from_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/from_text", &[])
    }

    /// `GET /methods/hash`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().hash().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/hash)
    #[inline]
    pub fn hash(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/hash", &[])
    }

    /// `GET /methods/index`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().index().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/index)
    #[inline]
    pub fn index(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/index", &[])
    }

    /// `GET /methods/into_iter`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().into_iter().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/into_iter)
    #[inline]
    pub fn into_iter(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/into_iter", &[])
    }

    /// `GET /methods/into_text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().into_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/into_text)
    #[inline]
    pub fn into_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/into_text", &[])
    }

    /// `GET /methods/is_open`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().is_open().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/is_open)
    #[inline]
    pub fn is_open(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/is_open", &[])
    }

    /// `GET /methods/len`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().len().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/len)
    #[inline]
    pub fn len(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/len", &[])
    }

    /// `GET /methods/lint_names`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().lint_names().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/lint_names)
    #[inline]
    pub fn lint_names(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/lint_names", &[])
    }

    /// `GET /methods/new`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/new)
    #[inline]
    pub fn new(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/new", &[])
    }

    /// `GET /methods/next`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().next().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/next)
    #[inline]
    pub fn next(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/next", &[])
    }

    /// `GET /methods/not`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().not().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/not)
    #[inline]
    pub fn not(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/not", &[])
    }

    /// `GET /methods/to_text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().to_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/to_text)
    #[inline]
    pub fn to_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/to_text", &[])
    }

    /// `GET /deep/{p1}/{p2}/{p3}/{p4}/{p5}/{p6}/{p7}/{p8}/{p9}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .methods()
    ///     .deep("123", "123", "123", "123", "123", "123", "123", "123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/lint.names/rest-api/api.intercom.io/methods/deep)
    #[inline]
    pub fn deep(
        &self,
        p1: impl Display,
        p2: impl Display,
        p3: impl Display,
        p4: impl Display,
        p5: impl Display,
        p6: impl Display,
        p7: impl Display,
        p8: impl Display,
        p9: impl Display,
    ) -> Request<()> {
        self.client
            .request(
                Method::GET,
                "/deep/{p1}/{p2}/{p3}/{p4}/{p5}/{p6}/{p7}/{p8}/{p9}",
                &[&p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9],
            )
    }
}
