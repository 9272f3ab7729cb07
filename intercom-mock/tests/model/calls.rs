//! The random calls.

use proptest::prelude::*;

/// A call. A number such as `which` selects one of all ids that have been assigned, including the ids of deleted
/// resources.
#[derive(Debug, Clone)]
pub(super) enum Call {
    CreateContact {
        lead: bool,
        email: Option<u8>,
        external: Option<u8>,
    },
    UpdateContact {
        which: usize,
        name: u8,
        email: Option<u8>,
    },
    MergeContacts {
        from: usize,
        into: usize,
    },
    ArchiveContact {
        which: usize,
        archived: bool,
    },
    DeleteContact(usize),
    FindContact(usize),
    ListContacts,
    SearchContacts(u8),
    UpsertCompany {
        company: u8,
        name: u8,
    },
    DeleteCompany(usize),
    AttachCompany {
        contact: usize,
        company: usize,
    },
    DetachCompany {
        contact: usize,
        company: usize,
    },
    CompanyContacts(usize),
    CreateTag(u8),
    DeleteTag(usize),
    TagContact {
        contact: usize,
        tag: usize,
    },
    UntagContact {
        contact: usize,
        tag: usize,
    },
    SearchTag(usize),
    Begin(usize),
    Reply {
        conversation: usize,
        contact: Option<usize>,
    },
    Manage {
        conversation: usize,
        close: bool,
    },
    Assign {
        conversation: usize,
        nobody: bool,
    },
    TagConversation {
        conversation: usize,
        tag: usize,
    },
    DeleteConversation(usize),
    FindConversation(usize),
    SearchConversations {
        closed: bool,
    },
}

pub(super) fn call() -> impl Strategy<Value = Call> {
    let which = || 0..1000_usize;
    let few = || 0..8_u8;
    let some = || prop::option::of(few());
    prop_oneof![
        6 => (any::<bool>(), some(), some()).prop_map(|(lead, email, external)| Call::CreateContact { lead, email, external }),
        2 => (which(), few(), some()).prop_map(|(which, name, email)| Call::UpdateContact { which, name, email }),
        1 => (which(), which()).prop_map(|(from, into)| Call::MergeContacts { from, into }),
        1 => (which(), any::<bool>()).prop_map(|(which, archived)| Call::ArchiveContact { which, archived }),
        1 => which().prop_map(Call::DeleteContact),
        2 => which().prop_map(Call::FindContact),
        1 => Just(Call::ListContacts),
        1 => few().prop_map(Call::SearchContacts),
        3 => (few(), few()).prop_map(|(company, name)| Call::UpsertCompany { company, name }),
        1 => which().prop_map(Call::DeleteCompany),
        3 => (which(), which()).prop_map(|(contact, company)| Call::AttachCompany { contact, company }),
        1 => (which(), which()).prop_map(|(contact, company)| Call::DetachCompany { contact, company }),
        1 => which().prop_map(Call::CompanyContacts),
        2 => few().prop_map(Call::CreateTag),
        1 => which().prop_map(Call::DeleteTag),
        3 => (which(), which()).prop_map(|(contact, tag)| Call::TagContact { contact, tag }),
        1 => (which(), which()).prop_map(|(contact, tag)| Call::UntagContact { contact, tag }),
        1 => which().prop_map(Call::SearchTag),
        3 => which().prop_map(Call::Begin),
        3 => (which(), prop::option::of(which())).prop_map(|(conversation, contact)| Call::Reply { conversation, contact }),
        2 => (which(), any::<bool>()).prop_map(|(conversation, close)| Call::Manage { conversation, close }),
        1 => (which(), any::<bool>()).prop_map(|(conversation, nobody)| Call::Assign { conversation, nobody }),
        1 => (which(), which()).prop_map(|(conversation, tag)| Call::TagConversation { conversation, tag }),
        1 => which().prop_map(Call::DeleteConversation),
        2 => which().prop_map(Call::FindConversation),
        1 => any::<bool>().prop_map(|closed| Call::SearchConversations { closed }),
    ]
}
