import { describe, expect, it, vi } from "vitest";
import { call } from "../../../backend";
import type { Collected, CollectPage } from "../../../generated/commands";
import {
  asksPassphrase,
  collectRest,
  courseFileName,
  noticesIn,
  questionsIn,
  troubleOf,
} from "./collect";

vi.mock("../../../backend", () => ({ call: vi.fn() }));

const page = {
  devices: [{ state: "waiting" }, { state: "accepted" }],
  same: [{}],
  erasures: [],
  gaps: [],
  future: [],
  conflicts: 0,
} as unknown as CollectPage;
const refused = (code: string) =>
  ({ files: [{ failure: null }, { failure: { code, args: {} } }] }) as unknown as Collected;

describe("collecting", () => {
  it("counts what waits for a decision", () => {
    expect(questionsIn(page)).toBe(2);
  });

  it("has something to tell only when there is something", () => {
    expect(noticesIn(page)).toBe(false);
    expect(noticesIn({ ...page, conflicts: 1 })).toBe(true);
  });

  it("asks for a passphrase when a file needs one, and when another one opens it", () => {
    expect(asksPassphrase(refused("bundle-needs-passphrase"))).toBe(true);
    expect(asksPassphrase(refused("parcel-passphrase"))).toBe(true);
    expect(asksPassphrase(refused("parcel-damaged"))).toBe(false);
  });

  it("says what is wrong with the shared folder, and nothing while it works", () => {
    expect(troubleOf("gone")).toBe("trainer-collect-share-gone");
    expect(troubleOf("ready")).toBeNull();
    expect(troubleOf("none")).toBeNull();
  });

  it("names the file by its day", () => {
    expect(courseFileName(new Date("2026-11-24T09:00:00Z"))).toBe("tilia-2026-11-24.tilia-course");
  });

  it("asks for the rest until nothing is left, each time with the passphrase", async () => {
    const left = (count: number) => ({ left: count }) as Collected;
    vi.mocked(call).mockResolvedValueOnce(left(1)).mockResolvedValueOnce(left(0));
    const collected = await collectRest(left(2), "seven herons", "nl", () => true);
    expect(collected.left).toBe(0);
    const rest = { from: { is: "rest" }, passphrase: "seven herons", language: "nl" };
    expect(vi.mocked(call).mock.calls.map(([name, input]) => [name, input])).toEqual([
      ["collect", rest],
      ["collect", rest],
    ]);
  });
});
