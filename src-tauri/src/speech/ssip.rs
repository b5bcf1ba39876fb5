//! The voices of a Linux desktop: speech-dispatcher, over its own local socket.

use super::server;
use super::ssip_words::{as_line, as_voice, rate};
use super::{Engine, Heard, Manner, Sentence, Trouble, Voice, plain_language};
use ssip_client_async::fifo::synchronous::UnixStream;
use ssip_client_async::{
    Client, ClientError, ClientName, ClientScope, MessageScope, NotificationType, Priority,
    Request, Response,
};
use std::collections::VecDeque;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What the server knows us by: the same for everybody.
const NAME: (&str, &str) = ("person", "tilia");

/// How long the server may take for one answer, and for a list that its voices have to draw up first.
const ANSWER: Duration = Duration::from_secs(5);
const LIST: Duration = Duration::from_secs(10);

/// The only module of a server that has no synthesizer; it says so in English, whatever it is asked to say.
const NO_SYNTHESIZER: &str = "dummy";

/// Reaches the desktop's server, and starts it when nobody has done so yet.
pub(super) fn connect() -> Result<Box<dyn Engine>, Trouble> {
    let socket = server::socket(|name| std::env::var_os(name)).ok_or(Trouble::NoServer)?;
    Ok(Box::new(converse(socket)?))
}

/// Begins a conversation in which sentences are said.
fn converse(socket: PathBuf) -> Result<Session, Trouble> {
    let mut session = Session::begin(server::reach(&socket)?, socket)?;
    for request in [
        // What is read aloud must not be read back from the server by another program.
        Request::SetHistory(ClientScope::Current, false),
        // Waits for its turn, and is not thrown away by the next sentence.
        Request::SetPriority(Priority::Message),
        Request::SetSsmlMode(false),
        Request::SetNotification(NotificationType::All, true),
    ] {
        session.ask(request)?;
    }
    Ok(session)
}

/// A conversation with the server.
struct Session {
    client: Client<UnixStream>,
    socket: PathBuf,
    /// What came between a question and its answer.
    heard: VecDeque<Response>,
    /// The server does not answer any more, so it need not be told that the conversation ends.
    broken: bool,
}

impl Session {
    /// Begins with the name, as the server wants it.
    fn begin(client: Client<UnixStream>, socket: PathBuf) -> Result<Self, Trouble> {
        let mut session = Self {
            client,
            socket,
            heard: VecDeque::new(),
            broken: false,
        };
        let (person, program) = NAME;
        session.ask(Request::SetName(ClientName::new(person, program)))?;
        Ok(session)
    }

    /// Asks, and waits for the answer; what is said about sentences in between is kept.
    fn ask(&mut self, request: Request) -> Result<Response, Trouble> {
        self.send(request)?;
        self.answer(ANSWER)
    }

    fn send(&mut self, request: Request) -> Result<(), Trouble> {
        let sent = self.client.send(request).map(drop);
        sent.map_err(|error| self.lost(&error))
    }

    fn answer(&mut self, at_most: Duration) -> Result<Response, Trouble> {
        let began = Instant::now();
        while began.elapsed() < at_most {
            match self.receive()? {
                Some(event) if is_event(&event) => self.heard.push_back(event),
                Some(answer) => return Ok(answer),
                None => {}
            }
        }
        self.broken = true;
        Err(Trouble::Lost)
    }

    /// What the server says now; none when it says nothing.
    fn receive(&mut self) -> Result<Option<Response>, Trouble> {
        match self.client.receive() {
            Ok(response) => Ok(Some(response)),
            // A refusal is an answer too: a voice that has gone, or a setting that this server does not know.
            Err(ClientError::Ssip(_)) => Ok(Some(Response::NotImplemented)),
            Err(error) if is_quiet(&error) => Ok(None),
            Err(error) => Err(self.lost(&error)),
        }
    }

    fn lost(&mut self, error: &ClientError) -> Trouble {
        // The kind only: the text of an error may hold a line of the conversation.
        let kind = match error {
            ClientError::Io(error) => error.kind(),
            _ => ErrorKind::InvalidData,
        };
        tracing::warn!(%kind, "the speech server has gone");
        self.broken = true;
        Trouble::Lost
    }
}

impl Engine for Session {
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble> {
        // The list is long and comes in pieces, so it is asked for where nobody looks away after a moment.
        let client = server::dial(&self.socket, LIST).map_err(|_| Trouble::Lost)?;
        let mut session = Self::begin(client, self.socket.clone())?;
        if let Response::OutputModulesListSent(modules) = session.ask(Request::ListOutputModules)?
            && modules.iter().all(|module| module == NO_SYNTHESIZER)
        {
            return Ok(Some(Vec::new()));
        }
        match session.ask(Request::ListSynthesisVoices)? {
            Response::VoicesListSent(voices) => Ok(Some(
                voices
                    .into_iter()
                    .filter_map(|voice| as_voice(voice.name, voice.language?, voice.dialect))
                    .collect(),
            )),
            _ => Ok(None),
        }
    }

    fn say(&mut self, sentence: &Sentence, manner: &Manner) -> Result<(), Trouble> {
        let language = plain_language(&sentence.language);
        let chosen = manner.voices.get(&language).cloned();
        self.ask(Request::SetLanguage(ClientScope::Current, language))?;
        if let Some(voice) = chosen.filter(|voice| !voice.contains(char::is_control)) {
            self.ask(Request::SetSynthesisVoice(ClientScope::Current, voice))?;
        }
        self.ask(Request::SetRate(ClientScope::Current, rate(manner.speed)))?;
        self.ask(Request::Speak)?;
        self.ask(Request::SendLine(as_line(&sentence.text)))?;
        Ok(())
    }

    fn listen(&mut self) -> Result<Option<Heard>, Trouble> {
        let event = match self.heard.pop_front() {
            Some(event) => Some(event),
            None => self.receive()?,
        };
        Ok(event.and_then(|event| match event {
            Response::EventBegin(_) => Some(Heard::Begins),
            Response::EventEnd(_) => Some(Heard::Ends),
            Response::EventCanceled(_) => Some(Heard::Silenced),
            _ => None,
        }))
    }

    fn stop(&mut self) -> Result<(), Trouble> {
        self.send(Request::Cancel(MessageScope::Last))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !self.broken {
            let _ = self.client.send(Request::Quit);
        }
    }
}

fn is_event(response: &Response) -> bool {
    matches!(
        response,
        Response::EventBegin(_)
            | Response::EventEnd(_)
            | Response::EventCanceled(_)
            | Response::EventPaused(_)
            | Response::EventResumed(_)
            | Response::EventIndexMark(..)
    )
}

/// Nothing came in the time of one look; that is no fault.
fn is_quiet(error: &ClientError) -> bool {
    match error {
        ClientError::NotReady => true,
        ClientError::Io(error) => {
            matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::Speed;
    use std::path::Path;

    /// A server that answers as speech-dispatcher does, and keeps every line it was sent.
    fn attentive_server(socket: &Path) -> std::thread::JoinHandle<Vec<String>> {
        use std::io::{BufRead as _, BufReader, Write as _};
        let listener = std::os::unix::net::UnixListener::bind(socket).unwrap();
        std::thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut answers = stream.try_clone().unwrap();
            let mut lines = Vec::new();
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                let answer = match line.as_str() {
                    // As speech-dispatcher 0.11 answers, which keeps no history that could be read.
                    order if order.contains("HISTORY") => "500 ERR INVALID COMMAND\r\n",
                    "SPEAK" => "230 OK RECEIVING DATA\r\n",
                    "." => {
                        "701-1\r\n701-1\r\n701 BEGIN\r\n225-1\r\n225 OK MESSAGE QUEUED\r\n702-1\r\n702-1\r\n702 END\r\n"
                    }
                    "QUIT" => "231 HAPPY HACKING\r\n",
                    order if order.starts_with("SET") => "201 OK LANGUAGE SET\r\n",
                    _ => "",
                };
                // Whoever has said QUIT does not wait for the answer.
                let _ = answers.write_all(answer.as_bytes());
                lines.push(line);
            }
            lines
        })
    }

    #[test]
    fn nothing_is_said_before_history_is_off_and_no_event_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("voice");
        let server = attentive_server(&path);
        let mut session = converse(path).unwrap();
        let sentence = Sentence {
            text: ".Guten Tag.".into(),
            language: "de-BE".into(),
        };
        let manner = Manner {
            speed: Speed::Slow,
            voices: std::collections::BTreeMap::from([("de".into(), "Anna\r\nQUIT".into())]),
        };
        session.say(&sentence, &manner).unwrap();
        assert_eq!(session.listen(), Ok(Some(Heard::Begins)));
        assert_eq!(session.listen(), Ok(Some(Heard::Ends)));
        session.stop().unwrap();
        drop(session);
        let sent = server.join().unwrap();
        assert_eq!(
            sent,
            [
                "SET self CLIENT_NAME person:tilia:main",
                "SET self HISTORY off",
                "SET self PRIORITY message",
                "SET self SSML_MODE off",
                "SET self NOTIFICATION all on",
                "SET self LANGUAGE de",
                "SET self RATE -40",
                "SPEAK",
                "..Guten Tag.",
                ".",
                "CANCEL self",
                "QUIT",
            ]
        );
    }
}
