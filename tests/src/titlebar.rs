//! The cross in the corner of a window. A display without a window manager draws none, so this says to the
//! program what the cross would say, in the few words of the X protocol that it takes.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;

const INTERN_ATOM: u8 = 16;
const QUERY_TREE: u8 = 15;
const GET_PROPERTY: u8 = 20;
const SEND_EVENT: u8 = 25;
const CLIENT_MESSAGE: u8 = 33;
const REPLY: u8 = 1;

/// Asks every window of a display, such as `:3`, to close.
pub(crate) fn press_the_cross(display: &str) -> io::Result<()> {
    let mut server = Server::of(display)?;
    let protocols = server.atom("WM_PROTOCOLS")?;
    let delete = server.atom("WM_DELETE_WINDOW")?;
    for window in server.windows()? {
        if server.understands(window, protocols, delete)? {
            server.tell(window, protocols, delete)?;
        }
    }
    // The server has done all of it once it answers another question.
    server.atom("WM_PROTOCOLS").map(drop)
}

struct Server {
    stream: UnixStream,
    root: u32,
}

impl Server {
    fn of(display: &str) -> io::Result<Self> {
        let number = display.trim_start_matches(':');
        let mut stream = UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?;
        stream.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        stream.read_exact(&mut head)?;
        let mut about = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        stream.read_exact(&mut about)?;
        let vendor = usize::from(u16::from_le_bytes(bytes(&about, 16)?));
        let formats = usize::from(bytes::<1>(&about, 21)?[0]);
        let screen = 32 + vendor.next_multiple_of(4) + formats * 8;
        let root = word(&about, screen)?;
        Ok(Self { stream, root })
    }

    fn atom(&mut self, name: &str) -> io::Result<u32> {
        let mut text = name.as_bytes().to_vec();
        text.resize(name.len().next_multiple_of(4), 0);
        let length = u32::try_from(name.len()).map_err(io::Error::other)?;
        let reply = self.ask(INTERN_ATOM, &[&length.to_le_bytes(), &text])?;
        word(&reply, 8)
    }

    fn windows(&mut self) -> io::Result<Vec<u32>> {
        let root = self.root.to_le_bytes();
        let reply = self.ask(QUERY_TREE, &[&root])?;
        let count = usize::from(u16::from_le_bytes(bytes(&reply, 16)?));
        (0..count).map(|at| word(&reply, 32 + at * 4)).collect()
    }

    fn understands(&mut self, window: u32, protocols: u32, word_of: u32) -> io::Result<bool> {
        let any_type_from_the_first = [0_u32, 0, 32].map(u32::to_le_bytes).concat();
        let of = [window, protocols].map(u32::to_le_bytes).concat();
        let reply = self.ask(GET_PROPERTY, &[&of, &any_type_from_the_first])?;
        let values = reply.get(32..).unwrap_or_default();
        Ok(values
            .chunks_exact(4)
            .any(|value| value == word_of.to_le_bytes()))
    }

    fn tell(&mut self, window: u32, protocols: u32, what: u32) -> io::Result<()> {
        let mut event = vec![CLIENT_MESSAGE, 32, 0, 0];
        for value in [window, protocols, what, 0, 0, 0, 0] {
            event.extend(value.to_le_bytes());
        }
        let to = [window, 0].map(u32::to_le_bytes).concat();
        self.send(SEND_EVENT, &[&to, &event])
    }

    fn send(&mut self, request: u8, parts: &[&[u8]]) -> io::Result<()> {
        let body = parts.concat();
        let words = u16::try_from(1 + body.len() / 4).map_err(io::Error::other)?;
        let mut all = vec![request, 0];
        all.extend(words.to_le_bytes());
        all.extend(body);
        self.stream.write_all(&all)
    }

    fn ask(&mut self, request: u8, parts: &[&[u8]]) -> io::Result<Vec<u8>> {
        self.send(request, parts)?;
        let mut reply = vec![0; 32];
        self.stream.read_exact(&mut reply)?;
        if reply.first() != Some(&REPLY) {
            return Err(io::Error::other(format!("the display refused {request}")));
        }
        let more = usize::try_from(word(&reply, 4)?).map_err(io::Error::other)? * 4;
        reply.resize(32 + more, 0);
        if let Some(rest) = reply.get_mut(32..) {
            self.stream.read_exact(rest)?;
        }
        Ok(reply)
    }
}

fn word(from: &[u8], at: usize) -> io::Result<u32> {
    bytes(from, at).map(u32::from_le_bytes)
}

fn bytes<const N: usize>(from: &[u8], at: usize) -> io::Result<[u8; N]> {
    let found = from.get(at..at + N).and_then(|part| part.try_into().ok());
    found.ok_or_else(|| io::Error::other("the display said too little"))
}
