//! Streams over sources whose pieces are read asynchronously.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::error::Error;

/// A source that is read in pieces.
pub(super) trait Source: Send + 'static {
    type Piece: Send + 'static;

    fn next(&mut self) -> impl Future<Output = Result<Option<Self::Piece>, Error>> + Send;
}

/// Returns a stream of the pieces of a source. The stream ends after the first error.
pub(super) fn pieces<S: Source>(source: S) -> Chunks<S> {
    Chunks(State::Idle(source))
}

pub(super) struct Chunks<S: Source>(State<S>);

type Outcome<S> = Result<Option<(<S as Source>::Piece, S)>, Error>;

enum State<S: Source> {
    Idle(S),
    Reading(Pin<Box<dyn Future<Output = Outcome<S>> + Send>>),
    Over,
}

async fn read<S: Source>(mut source: S) -> Outcome<S> {
    let piece = source.next().await?;
    Ok(piece.map(|piece| (piece, source)))
}

// `Chunks` pins no field, because the future is boxed.
impl<S: Source> Unpin for Chunks<S> {}

impl<S: Source> Stream for Chunks<S> {
    type Item = Result<S::Piece, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut reading = match std::mem::replace(&mut self.0, State::Over) {
            State::Idle(source) => Box::pin(read(source)),
            State::Reading(reading) => reading,
            State::Over => return Poll::Ready(None),
        };
        let Poll::Ready(outcome) = reading.as_mut().poll(context) else {
            self.0 = State::Reading(reading);
            return Poll::Pending;
        };
        Poll::Ready(match outcome {
            Ok(None) => None,
            Ok(Some((piece, source))) => {
                self.0 = State::Idle(source);
                Some(Ok(piece))
            }
            Err(error) => Some(Err(error)),
        })
    }
}
