//! The tests of the generator, in one program, because linking each file separately takes longer than running its
//! tests.

mod files;
mod fitting;
mod fixup;
mod fixup_data;
mod front;
mod golden;
mod limited;
mod observed;
mod passes;
mod webhooks;
