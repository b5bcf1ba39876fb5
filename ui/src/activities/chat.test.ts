import { describe, expect, it } from "vitest";
import { aboutReply, standing, takenReplies, type Talk } from "./chat";

const way = (key: string, to: string) => ({ key, text: key, to });
const talk: Talk = {
  kind: "chat",
  channel: "call",
  with: "The bank",
  start: "hello",
  turns: [
    { key: "hello", says: [], replies: [way("again", "hello"), way("listen", "code")] },
    { key: "code", says: [], replies: [way("tell", "gone"), way("hang-up", "calm")] },
  ],
  ends: [
    { key: "calm", text: [] },
    { key: "gone", text: [] },
  ],
};
const taken = (...replies: [string, string][]) => replies.map(([turn, reply]) => ({ turn, reply }));

describe("a conversation", () => {
  it("begins at its start", () => {
    expect(standing(talk, [])).toMatchObject({ said: [], here: { key: "hello" }, end: null });
  });

  it("may come to the same turn twice, and knows each reply by its turn", () => {
    const { said, here } = standing(talk, taken(["hello", "again"], ["hello", "listen"]));
    expect(here?.key).toBe("code");
    expect(said.map(aboutReply)).toEqual(["hello.again", "hello.listen"]);
    expect(takenReplies(said)).toEqual(taken(["hello", "again"], ["hello", "listen"]));
  });

  it("stands at an end after the last reply", () => {
    const { here, end } = standing(talk, taken(["hello", "listen"], ["code", "hang-up"]));
    expect([here, end?.key]).toEqual([null, "calm"]);
  });

  it("goes as far as the replies follow, where the lesson has changed since", () => {
    const { said, here } = standing(talk, taken(["hello", "listen"], ["lost", "x"]));
    expect([said.length, here?.key]).toEqual([1, "code"]);
  });
});
