import { describe, expect, it } from "vitest";
import type { Activity, Answer, LetterBlock } from "../generated/commands";
import { emptyDraft, missingParts, readiness, sameAnswer } from "./readiness";

const keyed = (...keys: string[]) => keys.map((key) => ({ key, text: key }));
const message = (key: string) => ({
  key,
  medium: "mail",
  from: key,
  address: `${key}@post.example`,
  subject: key,
  date: "",
  body: [],
});
const block = (key: string, required: boolean, group: string | null = null): LetterBlock => ({
  key,
  label: key,
  body: [],
  group,
  required,
});
const ACTIVITIES: Activity[] = [
  { kind: "choice", options: keyed("a", "b") },
  { kind: "choices", options: keyed("a", "b") },
  { kind: "order", parts: keyed("a", "b") },
  { kind: "match", left: keyed("a", "b"), right: keyed("x") },
  { kind: "sort", boxes: keyed("x", "y"), cards: keyed("a", "b", "c") },
  { kind: "spot", scene: "mail", marks: [{ key: "a", role: "from", text: "a" }] },
  {
    kind: "file",
    files: [{ key: "a", text: "a", kind: "photo" }],
    places: keyed("computer", "stick"),
    copies: 2,
    crash: "computer",
  },
  { kind: "inbox", messages: [message("a"), message("b")] },
  {
    kind: "letter",
    blanks: [],
    blocks: [block("hello", true), block("ask", true, "right"), block("erase", true, "right")],
  },
  { kind: "plan", options: keyed("a") },
  {
    kind: "chat",
    channel: "chat",
    with: "",
    start: "hello",
    turns: [{ key: "hello", says: [], replies: [{ key: "bye", text: "", to: "over" }] }],
    ends: [{ key: "over", text: [] }],
  },
  {
    kind: "settings",
    scene: "privacy",
    service: "",
    switches: [{ key: "posts", label: "", options: keyed("all", "me"), start: "all", text: [] }],
  },
  { kind: "web", start: "home", pages: [], act: "", leave: "", reasons: keyed("price") },
  { kind: "password", strength: 3, minLength: 15 },
];
const missing = (activity: Activity) => missingParts(activity, emptyDraft(activity));

describe("a draft", () => {
  it("begins empty in the kind of its activity", () => {
    for (const activity of ACTIVITIES) expect(emptyDraft(activity).kind).toBe(activity.kind);
  });

  it("says how many parts are missing", () => {
    expect(ACTIVITIES.map(missing)).toEqual([1, 1, 0, 2, 3, 1, 0, 2, 1, 0, 1, 0, 2, 1]);
  });

  it("takes the blocks that always stand in a letter, and asks for one of a group", () => {
    const letter = ACTIVITIES.find(({ kind }) => kind === "letter");
    if (letter?.kind !== "letter") throw new Error("not a letter");
    expect(emptyDraft(letter)).toEqual({ kind: "letter", blocks: ["hello"] });
    expect(missingParts(letter, { kind: "letter", blocks: ["hello", "erase"] })).toBe(0);
  });

  it("of switches stands as they began, and of a conversation is an answer at an end only", () => {
    const of = (wanted: string) => ACTIVITIES.find(({ kind }) => kind === wanted);
    const [chat, settings] = [of("chat"), of("settings")];
    if (chat?.kind !== "chat" || settings?.kind !== "settings") throw new Error("other kinds");
    expect(emptyDraft(settings)).toEqual({ kind: "settings", states: { posts: "all" } });
    const ended: Answer = { kind: "chat", replies: [{ turn: "hello", reply: "bye" }] };
    expect(readiness(chat, ended, null)).toEqual({ is: "ready" });
    expect(readiness(chat, { kind: "chat", replies: [] }, ended)).toEqual({
      is: "missing",
      count: 1,
    });
  });

  it("can be given when nothing is missing, and is answered when it was given as it stands", () => {
    const activity: Activity = { kind: "choices", options: keyed("a", "b") };
    const draft: Answer = { kind: "choices", chosen: ["b", "a"] };
    expect(readiness(activity, draft, null)).toEqual({ is: "ready" });
    expect(readiness(activity, draft, { kind: "choices", chosen: ["a", "b"] })).toEqual({
      is: "answered",
    });
    expect(readiness(activity, draft, { kind: "choices", chosen: ["a"] })).toEqual({ is: "ready" });
    expect(readiness(activity, emptyDraft(activity), null)).toEqual({ is: "missing", count: 1 });
  });
});

describe("two answers", () => {
  it("say the same whatever the order of their keys", () => {
    const one: Answer = { kind: "inbox", decisions: { a: "keep", b: "report" } };
    expect(sameAnswer(one, { kind: "inbox", decisions: { b: "report", a: "keep" } })).toBe(true);
    expect(sameAnswer(one, { kind: "inbox", decisions: { a: "keep" } })).toBe(false);
  });

  it("count copies whatever the order in which they were made", () => {
    const file = (...places: string[]): Answer => ({ kind: "file", copies: { photo: places } });
    expect(sameAnswer(file("computer", "stick"), file("stick", "computer"))).toBe(true);
    expect(sameAnswer(file("computer", "stick"), file("computer"))).toBe(false);
  });

  it("differ in order only where the order is the answer", () => {
    const order = (...keys: string[]): Answer => ({ kind: "order", order: keys });
    const plan = (...keys: string[]): Answer => ({ kind: "plan", chosen: keys });
    expect(sameAnswer(order("a", "b"), order("b", "a"))).toBe(false);
    expect(sameAnswer(plan("a", "b"), plan("b", "a"))).toBe(true);
  });

  it("differ when they belong to different kinds", () => {
    expect(sameAnswer({ kind: "plan", chosen: ["a"] }, { kind: "choices", chosen: ["a"] })).toBe(
      false,
    );
  });
});
