//! ```no_run
//! use intercom_api::query_parameters::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let good = client.goods().list().text("text").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Goods<'a> {
    pub(super) client: &'a Core,
}

impl Goods<'_> {
    /// ```no_run
    /// # use intercom_api::query_parameters::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let good = client.goods().list().text("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Good, types::ListGoodsParams> {
        self.client.request(Method::GET, "/goods", &[]).requires(&["text"])
    }
}

impl<T> Request<T, types::ListGoodsParams> {
    #[inline]
    pub fn text(self, text: impl SetTo<String>) -> Self {
        self.param("text", Param::Query, text.set_to())
    }

    #[inline]
    pub fn count(self, count: impl SetTo<i64>) -> Self {
        self.param("count", Param::Query, count.set_to())
    }

    #[inline]
    pub fn on(self, on: impl SetTo<bool>) -> Self {
        self.param("on", Param::Query, on.set_to())
    }

    #[inline]
    pub fn ids(self, ids: impl SetToList<Id>) -> Self {
        self.param("ids", Param::Query, ids.set_to_list())
    }

    #[inline]
    pub fn ids_joined(self, ids_joined: impl SetToList<i64>) -> Self {
        self.param(
            "ids_joined",
            Param::Styled(QueryStyle::Comma),
            ids_joined.set_to_list(),
        )
    }

    #[inline]
    pub fn tags(self, tags: impl SetToList<String>) -> Self {
        self.param("tags[]", Param::Query, tags.set_to_list())
    }

    #[inline]
    pub fn order(self, order: impl SetTo<types::ListGoodsParamsOrder>) -> Self {
        self.param("order", Param::Query, order.set_to())
    }

    #[inline]
    pub fn filter_name(self, filter_name: impl SetTo<String>) -> Self {
        self.param("filter[name]", Param::Query, filter_name.set_to())
    }

    #[inline]
    pub fn filter(self, filter: impl SetTo<types::ListGoodsParamsFilter>) -> Self {
        self.param("filter", Param::Query, filter.set_to())
    }

    #[inline]
    pub fn deep(self, deep: impl SetTo<Map<String, Value>>) -> Self {
        self.param("deep", Param::Styled(QueryStyle::Deep), deep.set_to())
    }

    #[inline]
    pub fn either(self, either: impl SetTo<types::ListGoodsParamsEither>) -> Self {
        self.param("either", Param::Query, either.set_to())
    }

    #[inline]
    pub fn json_param(self, json: impl SetTo<types::ListGoodsParamsJson>) -> Self {
        self.param("json", Param::Styled(QueryStyle::Json), json.set_to())
    }

    #[inline]
    pub fn created_at(self, created_at: impl SetTo<Timestamp>) -> Self {
        self.param("created_at", Param::Query, created_at.set_to())
    }

    #[inline]
    pub fn type_(self, type_: impl SetTo<Cow<'static, str>>) -> Self {
        self.param("type", Param::Query, type_.set_to())
    }
}
