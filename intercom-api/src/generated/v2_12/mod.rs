// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Version 2.12 of Intercom's API.
//!
//! `Client` has a method for each resource. [`types`] contains the request and response types.
//!
//! | Resource | Description |
//! |---|---|
//! | [`admins`](mod@admins) | The teammates of the workspace, and the log of their actions. |
//! | [`articles`](mod@articles) | The published articles and drafts of the help centers. |
//! | [`collections`](mod@collections) | The sections of a help center. A collection contains articles, and can contain other collections. |
//! | [`companies`](mod@companies) | The organizations to which contacts belong. |
//! | [`contacts`](mod@contacts) | The people in a workspace: users, who have signed up for the product, and leads, who have not. |
//! | [`content_import_sources`](mod@content_import_sources) | The sources of the external pages that Fin uses for answers. |
//! | [`conversations`](mod@conversations) | Exchanges of messages between contacts, teammates and bots. |
//! | [`data_attributes`](mod@data_attributes) | The attributes of contacts, companies and conversations, both standard and custom. |
//! | [`data_export`](mod@data_export) | Export jobs for outbound messages and reporting data. |
//! | [`events`](mod@events) | Actions that contacts perform in your product. Your application reports events for use in segments and messages. |
//! | [`external_pages`](mod@external_pages) | Pages that Fin uses for answers but cannot crawl. |
//! | [`help_centers`](mod@help_centers) | The sites on which articles are published; a workspace can have several help centers. |
//! | [`messages`](mod@messages) | Messages that a teammate sends to a contact: in the Messenger, by email or, from 2.16 on, by WhatsApp. |
//! | [`news_items`](mod@news_items) | Announcements that contacts read in the Messenger. |
//! | [`newsfeeds`](mod@newsfeeds) | The feeds in which news items appear. |
//! | [`notes`](mod@notes) | Notes about a contact; only teammates can see the notes. |
//! | [`phone_call_redirects`](mod@phone_call_redirects) | SMS messages that invite a caller to continue in the Messenger. |
//! | [`segments`](mod@segments) | Groups of contacts that match a rule; Intercom updates the membership automatically. |
//! | [`subscription_types`](mod@subscription_types) | The types of messages that contacts can opt in to or out of. |
//! | [`tags`](mod@tags) | Labels for contacts, companies, conversations and tickets. |
//! | [`teams`](mod@teams) | Groups of teammates to whom conversations and tickets can be assigned. |
//! | [`ticket_states`](mod@ticket_states) | The states of tickets, with the labels that the workspace defines. |
//! | [`ticket_type_attributes`](mod@ticket_type_attributes) | The attributes of a ticket type, such as an order number or a screenshot. |
//! | [`ticket_types`](mod@ticket_types) | The types of tickets. Each type has a name, an icon and attributes. |
//! | [`tickets`](mod@tickets) | Requests that are tracked until they are resolved. The type of a ticket determines its attributes and states. |
//! | [`visitors`](mod@visitors) | Anonymous people who visit a website with the Messenger. |
//!
//! Changes since 2.11 and how to upgrade: [from 2.11 to 2.12](crate::migration::v2_11_to_v2_12).

#[cfg(feature = "client")]
pub mod admins;

#[cfg(feature = "client")]
pub mod articles;

#[cfg(feature = "client")]
pub mod collections;

#[cfg(feature = "client")]
pub mod companies;

#[cfg(feature = "client")]
pub mod contacts;

#[cfg(feature = "client")]
pub mod content_import_sources;

#[cfg(feature = "client")]
pub mod conversations;

#[cfg(feature = "client")]
pub mod data_attributes;

#[cfg(feature = "client")]
pub mod data_export;

#[cfg(feature = "client")]
pub mod events;

#[cfg(feature = "client")]
pub mod external_pages;

#[cfg(feature = "client")]
pub mod help_centers;

#[cfg(feature = "client")]
pub mod messages;

#[cfg(feature = "client")]
pub mod news_items;

#[cfg(feature = "client")]
pub mod newsfeeds;

#[cfg(feature = "client")]
pub mod notes;

#[cfg(feature = "client")]
pub mod phone_call_redirects;

#[cfg(feature = "client")]
pub mod segments;

#[cfg(feature = "client")]
pub mod subscription_types;

#[cfg(feature = "client")]
pub mod tags;

#[cfg(feature = "client")]
pub mod teams;

#[cfg(feature = "client")]
pub mod ticket_states;

#[cfg(feature = "client")]
pub mod ticket_type_attributes;

#[cfg(feature = "client")]
pub mod ticket_types;

#[cfg(feature = "client")]
pub mod tickets;

#[cfg(feature = "client")]
pub mod visitors;

pub mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

/// A client for version 2.12 of the API. Clones are cheap and share their state.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`admins`].
    #[inline]
    pub fn admins(&self) -> admins::Admins<'_> {
        admins::Admins {
            client: &self.core,
        }
    }

    /// The operations of [`articles`].
    #[inline]
    pub fn articles(&self) -> articles::Articles<'_> {
        articles::Articles {
            client: &self.core,
        }
    }

    /// The operations of [`collections`].
    #[inline]
    pub fn collections(&self) -> collections::Collections<'_> {
        collections::Collections {
            client: &self.core,
        }
    }

    /// The operations of [`companies`].
    #[inline]
    pub fn companies(&self) -> companies::Companies<'_> {
        companies::Companies {
            client: &self.core,
        }
    }

    /// The operations of [`contacts`].
    #[inline]
    pub fn contacts(&self) -> contacts::Contacts<'_> {
        contacts::Contacts {
            client: &self.core,
        }
    }

    /// The operations of [`content_import_sources`].
    #[inline]
    pub fn content_import_sources(
        &self,
    ) -> content_import_sources::ContentImportSources<'_> {
        content_import_sources::ContentImportSources {
            client: &self.core,
        }
    }

    /// The operations of [`conversations`].
    #[inline]
    pub fn conversations(&self) -> conversations::Conversations<'_> {
        conversations::Conversations {
            client: &self.core,
        }
    }

    /// The operations of [`data_attributes`].
    #[inline]
    pub fn data_attributes(&self) -> data_attributes::DataAttributes<'_> {
        data_attributes::DataAttributes {
            client: &self.core,
        }
    }

    /// The operations of [`data_export`].
    #[inline]
    pub fn data_export(&self) -> data_export::DataExport<'_> {
        data_export::DataExport {
            client: &self.core,
        }
    }

    /// The operations of [`events`].
    #[inline]
    pub fn events(&self) -> events::Events<'_> {
        events::Events {
            client: &self.core,
        }
    }

    /// The operations of [`external_pages`].
    #[inline]
    pub fn external_pages(&self) -> external_pages::ExternalPages<'_> {
        external_pages::ExternalPages {
            client: &self.core,
        }
    }

    /// The operations of [`help_centers`].
    #[inline]
    pub fn help_centers(&self) -> help_centers::HelpCenters<'_> {
        help_centers::HelpCenters {
            client: &self.core,
        }
    }

    /// The operations of [`messages`].
    #[inline]
    pub fn messages(&self) -> messages::Messages<'_> {
        messages::Messages {
            client: &self.core,
        }
    }

    /// The operations of [`news_items`].
    #[inline]
    pub fn news_items(&self) -> news_items::NewsItems<'_> {
        news_items::NewsItems {
            client: &self.core,
        }
    }

    /// The operations of [`newsfeeds`].
    #[inline]
    pub fn newsfeeds(&self) -> newsfeeds::Newsfeeds<'_> {
        newsfeeds::Newsfeeds {
            client: &self.core,
        }
    }

    /// The operations of [`notes`].
    #[inline]
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes { client: &self.core }
    }

    /// The operations of [`phone_call_redirects`].
    #[inline]
    pub fn phone_call_redirects(&self) -> phone_call_redirects::PhoneCallRedirects<'_> {
        phone_call_redirects::PhoneCallRedirects {
            client: &self.core,
        }
    }

    /// The operations of [`segments`].
    #[inline]
    pub fn segments(&self) -> segments::Segments<'_> {
        segments::Segments {
            client: &self.core,
        }
    }

    /// The operations of [`subscription_types`].
    #[inline]
    pub fn subscription_types(&self) -> subscription_types::SubscriptionTypes<'_> {
        subscription_types::SubscriptionTypes {
            client: &self.core,
        }
    }

    /// The operations of [`tags`].
    #[inline]
    pub fn tags(&self) -> tags::Tags<'_> {
        tags::Tags { client: &self.core }
    }

    /// The operations of [`teams`].
    #[inline]
    pub fn teams(&self) -> teams::Teams<'_> {
        teams::Teams { client: &self.core }
    }

    /// The operations of [`ticket_states`].
    #[inline]
    pub fn ticket_states(&self) -> ticket_states::TicketStates<'_> {
        ticket_states::TicketStates {
            client: &self.core,
        }
    }

    /// The operations of [`ticket_type_attributes`].
    #[inline]
    pub fn ticket_type_attributes(
        &self,
    ) -> ticket_type_attributes::TicketTypeAttributes<'_> {
        ticket_type_attributes::TicketTypeAttributes {
            client: &self.core,
        }
    }

    /// The operations of [`ticket_types`].
    #[inline]
    pub fn ticket_types(&self) -> ticket_types::TicketTypes<'_> {
        ticket_types::TicketTypes {
            client: &self.core,
        }
    }

    /// The operations of [`tickets`].
    #[inline]
    pub fn tickets(&self) -> tickets::Tickets<'_> {
        tickets::Tickets {
            client: &self.core,
        }
    }

    /// The operations of [`visitors`].
    #[inline]
    pub fn visitors(&self) -> visitors::Visitors<'_> {
        visitors::Visitors {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "2.12");
