/* Short words that hang together by a hyphen stay on one line: "e-mail", "a-t-il", "remettez-la". */

const JOINED = /[\p{L}\p{N}’']+(?:-[\p{L}\p{N}’']+)+/gu;
/** No line ends here. */
const JOINER = "\u2060";
const SHORT_HEAD = 2;
const SHORT_TAIL = 3;
const SHORT_PAIR = 8;

/** The same words; at a hyphen beside a short piece the line does not break. */
export const joined = (text: string): string =>
  text.replace(JOINED, (word) => {
    const pieces = word.split("-");
    return pieces.slice(1).reduce((before, piece, at) => {
      const head = pieces[at] ?? "";
      const short =
        head.length <= SHORT_HEAD ||
        piece.length <= SHORT_TAIL ||
        head.length + piece.length <= SHORT_PAIR;
      return `${before}-${short ? JOINER : ""}${piece}`;
    }, pieces[0] ?? "");
  });
