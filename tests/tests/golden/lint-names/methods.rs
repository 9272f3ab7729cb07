//! ```no_run
//! use intercom_api::lint_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.methods().add().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Methods<'a> {
    pub(super) client: &'a Core,
}

impl Methods<'_> {
    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/add", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().clone().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/clone", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().cmp().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cmp(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/cmp", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn default(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/default", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().deref().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn deref(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/deref", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().drop().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn drop(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/drop", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().eq().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn eq(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/eq", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().fmt().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn fmt(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/fmt", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().from_str().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn from_str(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/from_str", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().from_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn from_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/from_text", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().hash().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn hash(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/hash", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().index().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn index(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/index", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().into_iter().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn into_iter(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/into_iter", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().into_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn into_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/into_text", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().is_open().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn is_open(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/is_open", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().len().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn len(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/len", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().lint_names().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lint_names(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/lint_names", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().new().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/new", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().next().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn next(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/next", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().not().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn not(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/not", &[])
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.methods().to_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn to_text(&self) -> Request<()> {
        self.client.request(Method::GET, "/methods/to_text", &[])
    }

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
