// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Version 2.16 of Intercom's API.
//!
//! `Client` has a method for each resource. [`types`] contains the request and response types.
//!
//! | Resource | Description |
//! |---|---|
//! | [`admins`](mod@admins) | The teammates of the workspace, and the log of their actions. |
//! | [`articles`](mod@articles) | The published articles and drafts of the help centers. |
//! | [`audiences`](mod@audiences) | Named rules that select contacts. Audiences limit the contacts for whom Fin can use certain content. |
//! | [`away_status_reasons`](mod@away_status_reasons) | The reasons that teammates can select when they are away. |
//! | [`brands`](mod@brands) | The brands of the workspace, each with its own help center and email settings. |
//! | [`calls`](mod@calls) | Phone calls between contacts and teammates, including recordings and transcripts. |
//! | [`collections`](mod@collections) | The sections of a help center. A collection contains articles, and can contain other collections. |
//! | [`companies`](mod@companies) | The organizations to which contacts belong. |
//! | [`contacts`](mod@contacts) | The people in a workspace: users, who have signed up for the product, and leads, who have not. |
//! | [`content`](mod@content) | Searches and bulk actions across all content for Fin and teammates. |
//! | [`content_import_sources`](mod@content_import_sources) | The sources of the external pages that Fin uses for answers. |
//! | [`content_snippets`](mod@content_snippets) | Short texts that Fin and Copilot use in answers; help centers do not show content snippets. |
//! | [`conversation_attributes`](mod@conversation_attributes) | The attributes that teammates fill in for conversations. Each attribute has a type, and can be limited to certain teams; an attribute of the type `list` has options. |
//! | [`conversations`](mod@conversations) | Exchanges of messages between contacts, teammates and bots. |
//! | [`custom_object_instances`](mod@custom_object_instances) | Objects of your application, such as orders, that teammates see next to a conversation. |
//! | [`data_attributes`](mod@data_attributes) | The attributes of contacts and companies, both standard and custom. |
//! | [`data_connectors`](mod@data_connectors) | HTTP requests that workflows and Fin can send to external services. |
//! | [`data_export`](mod@data_export) | Export jobs for outbound messages and reporting data. |
//! | [`emails`](mod@emails) | The email addresses from which the workspace sends emails. |
//! | [`events`](mod@events) | Actions that contacts perform in your product. Your application reports events for use in segments and messages. |
//! | [`external_pages`](mod@external_pages) | Pages that Fin uses for answers but cannot crawl. |
//! | [`fin_agent`](mod@fin_agent) | Fin, Intercom's AI agent, in conversations outside Intercom. |
//! | [`help_centers`](mod@help_centers) | The sites on which articles are published; a workspace can have several help centers. |
//! | [`internal_articles`](mod@internal_articles) | Articles that only teammates can see. |
//! | [`ip_allowlist`](mod@ip_allowlist) | The IP addresses that can access the workspace, in the web app and through the API. |
//! | [`jobs`](mod@jobs) | The status of asynchronous operations, such as [`tickets().enqueue`](tickets::Tickets::enqueue). |
//! | [`macros`](mod@macros) | Saved replies that teammates insert into conversations. |
//! | [`messages`](mod@messages) | Messages that a teammate sends to a contact: in the Messenger, by email or, from 2.16 on, by WhatsApp. |
//! | [`news_items`](mod@news_items) | Announcements that contacts read in the Messenger. |
//! | [`newsfeeds`](mod@newsfeeds) | The feeds in which news items appear. |
//! | [`notes`](mod@notes) | Notes about a contact; only teammates can see the notes. |
//! | [`office_hours`](mod@office_hours) | The weekly opening hours of the workspace, and the dates with different hours. |
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
//! | [`workflows`](mod@workflows) | Automated sequences of steps in conversations. Workflows can be exported. |
//!
//! Changes since 2.15 and how to upgrade: [from 2.15 to 2.16](crate::migration::v2_15_to_v2_16).

#[cfg(feature = "client")]
pub mod admins;

#[cfg(feature = "client")]
pub mod articles;

#[cfg(feature = "client")]
pub mod audiences;

#[cfg(feature = "client")]
pub mod away_status_reasons;

#[cfg(feature = "client")]
pub mod brands;

#[cfg(feature = "client")]
pub mod calls;

#[cfg(feature = "client")]
pub mod collections;

#[cfg(feature = "client")]
pub mod companies;

#[cfg(feature = "client")]
pub mod contacts;

#[cfg(feature = "client")]
pub mod content;

#[cfg(feature = "client")]
pub mod content_import_sources;

#[cfg(feature = "client")]
pub mod content_snippets;

#[cfg(feature = "client")]
pub mod conversation_attributes;

#[cfg(feature = "client")]
pub mod conversations;

#[cfg(feature = "client")]
pub mod custom_object_instances;

#[cfg(feature = "client")]
pub mod data_attributes;

#[cfg(feature = "client")]
pub mod data_connectors;

#[cfg(feature = "client")]
pub mod data_export;

#[cfg(feature = "client")]
pub mod emails;

#[cfg(feature = "client")]
pub mod events;

#[cfg(feature = "client")]
pub mod external_pages;

#[cfg(feature = "client")]
pub mod fin_agent;

#[cfg(feature = "client")]
pub mod help_centers;

#[cfg(feature = "client")]
pub mod internal_articles;

#[cfg(feature = "client")]
pub mod ip_allowlist;

#[cfg(feature = "client")]
pub mod jobs;

#[cfg(feature = "client")]
pub mod macros;

#[cfg(feature = "client")]
pub mod messages;

#[cfg(feature = "client")]
pub mod news_items;

#[cfg(feature = "client")]
pub mod newsfeeds;

#[cfg(feature = "client")]
pub mod notes;

#[cfg(feature = "client")]
pub mod office_hours;

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

#[cfg(feature = "client")]
pub mod workflows;

pub mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

/// A client for version 2.16 of the API. Clones are cheap and share their state.
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

    /// The operations of [`audiences`].
    #[inline]
    pub fn audiences(&self) -> audiences::Audiences<'_> {
        audiences::Audiences {
            client: &self.core,
        }
    }

    /// The operations of [`away_status_reasons`].
    #[inline]
    pub fn away_status_reasons(&self) -> away_status_reasons::AwayStatusReasons<'_> {
        away_status_reasons::AwayStatusReasons {
            client: &self.core,
        }
    }

    /// The operations of [`brands`].
    #[inline]
    pub fn brands(&self) -> brands::Brands<'_> {
        brands::Brands {
            client: &self.core,
        }
    }

    /// The operations of [`calls`].
    #[inline]
    pub fn calls(&self) -> calls::Calls<'_> {
        calls::Calls { client: &self.core }
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

    /// The operations of [`content`].
    #[inline]
    pub fn content(&self) -> content::Content<'_> {
        content::Content {
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

    /// The operations of [`content_snippets`].
    #[inline]
    pub fn content_snippets(&self) -> content_snippets::ContentSnippets<'_> {
        content_snippets::ContentSnippets {
            client: &self.core,
        }
    }

    /// The operations of [`conversation_attributes`].
    #[inline]
    pub fn conversation_attributes(
        &self,
    ) -> conversation_attributes::ConversationAttributes<'_> {
        conversation_attributes::ConversationAttributes {
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

    /// The operations of [`custom_object_instances`].
    #[inline]
    pub fn custom_object_instances(
        &self,
    ) -> custom_object_instances::CustomObjectInstances<'_> {
        custom_object_instances::CustomObjectInstances {
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

    /// The operations of [`data_connectors`].
    #[inline]
    pub fn data_connectors(&self) -> data_connectors::DataConnectors<'_> {
        data_connectors::DataConnectors {
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

    /// The operations of [`emails`].
    #[inline]
    pub fn emails(&self) -> emails::Emails<'_> {
        emails::Emails {
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

    /// The operations of [`fin_agent`].
    #[inline]
    pub fn fin_agent(&self) -> fin_agent::FinAgent<'_> {
        fin_agent::FinAgent {
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

    /// The operations of [`internal_articles`].
    #[inline]
    pub fn internal_articles(&self) -> internal_articles::InternalArticles<'_> {
        internal_articles::InternalArticles {
            client: &self.core,
        }
    }

    /// The operations of [`ip_allowlist`].
    #[inline]
    pub fn ip_allowlist(&self) -> ip_allowlist::IpAllowlist<'_> {
        ip_allowlist::IpAllowlist {
            client: &self.core,
        }
    }

    /// The operations of [`jobs`].
    #[inline]
    pub fn jobs(&self) -> jobs::Jobs<'_> {
        jobs::Jobs { client: &self.core }
    }

    /// The operations of [`macros`].
    #[inline]
    pub fn macros(&self) -> macros::Macros<'_> {
        macros::Macros {
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

    /// The operations of [`office_hours`].
    #[inline]
    pub fn office_hours(&self) -> office_hours::OfficeHours<'_> {
        office_hours::OfficeHours {
            client: &self.core,
        }
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

    /// The operations of [`workflows`].
    #[inline]
    pub fn workflows(&self) -> workflows::Workflows<'_> {
        workflows::Workflows {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "2.16");
