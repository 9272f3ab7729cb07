//! A local server that records requests and returns the responses that a test defines.

use std::sync::{Arc, Mutex, MutexGuard};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request that the server received.
#[derive(Debug, Clone)]
pub struct Received {
    /// The method.
    pub method: String,
    /// The path, in percent-encoded form.
    pub path: String,
    /// The query string, which follows the first `?`, if any.
    pub query: Option<String>,
    /// The headers, with names in lowercase.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Received {
    /// Returns the values of a header.
    pub fn header(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(key, _)| key == name);
        named.map(|(_, value)| value.as_str()).collect()
    }
}

/// A response of the server.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers without `Content-Length`.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// Returns a response with this status, media type and body.
    pub fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            body: body.into(),
        }
    }

    /// Returns a response without a body.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Returns the bytes of the response.
    pub fn bytes(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Status\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.status != 204 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        [head.as_bytes(), b"\r\n", &self.body].concat()
    }
}

/// A function that returns the bytes of the response to a request.
type Responding = dyn Fn(&Received) -> Vec<u8> + Send + Sync;

struct State {
    responding: Arc<Responding>,
    seen: Vec<Received>,
}

/// The server, which stops together with the test's runtime.
pub struct Server {
    port: u16,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Starts a server that returns this response to all requests.
    pub async fn start(answer: Response) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let bytes = answer.bytes();
        let state = Arc::new(Mutex::new(State {
            responding: Arc::new(move |_| bytes.clone()),
            seen: Vec::new(),
        }));
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        Self { port, state }
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Sets the response to all requests.
    pub fn respond(&self, answer: &Response) {
        let bytes = answer.bytes();
        self.respond_with(move |_| bytes.clone());
    }

    /// Sets the function that returns the bytes of each response; the bytes need not be valid HTTP.
    pub fn respond_with(&self, responding: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) {
        self.state().responding = Arc::new(responding);
    }

    /// Returns the requests since the last call of this method.
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.state().seen)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test failed here")
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let mut data = Vec::new();
    while let Some(seen) = read(&mut stream, &mut data).await {
        let responding = state
            .lock()
            .expect("no test failed here")
            .responding
            .clone();
        let bytes = responding(&seen);
        state.lock().expect("no test failed here").seen.push(seen);
        let whole = bytes.starts_with(b"HTTP/1.1 ");
        if stream.write_all(&bytes).await.is_err() || !whole {
            return;
        }
    }
}

/// Reads the next request from the connection, and leaves the bytes after the request in `data`.
async fn read(stream: &mut TcpStream, data: &mut Vec<u8>) -> Option<Received> {
    let end = loop {
        if let Some(end) = data.windows(4).position(|part| part == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(data).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(data[..end].to_vec()).ok()?;
    let (first, lines) = head.split_once("\r\n")?;
    let headers = lines
        .split("\r\n")
        .map(header)
        .collect::<Option<Vec<_>>>()?;
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(Some(0), |(_, value)| value.parse().ok())?;
    data.drain(..end + 4);
    while data.len() < length {
        if stream.read_buf(data).await.ok()? == 0 {
            return None;
        }
    }
    let mut first = first.split(' ');
    let (method, target) = (first.next()?, first.next()?);
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (target, None),
    };
    Some(Received {
        method: method.to_owned(),
        path: path.to_owned(),
        query,
        headers,
        body: data.drain(..length).collect(),
    })
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    Some((name.to_ascii_lowercase(), value.trim().to_owned()))
}
