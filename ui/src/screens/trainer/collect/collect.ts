/* Collecting to its end, and which words a collected file and its numbers get. */
import { call, type Count } from "../../../backend";
import type { Collected, CollectedFile, CollectPage, DropState } from "../../../generated/commands";
import type { WordKey } from "../../../generated/words";

/** What became of a file. */
export const OUTCOMES = {
  taken: "trainer-collect-taken",
  known: "trainer-collect-was-known",
  waiting: "trainer-collect-waits",
  refused: "trainer-collect-refused",
} as const satisfies Record<CollectedFile["outcome"], WordKey>;

/** What is wrong with the shared folder; nothing while it can be used, and where there is none. */
export const TROUBLES = {
  gone: "trainer-collect-share-gone",
  readOnly: "trainer-collect-share-read-only",
  full: "trainer-collect-share-full",
} as const satisfies Partial<Record<DropState, WordKey>>;

/** The sentence about a shared folder that cannot be used as it should. */
export const troubleOf = (state: DropState): (typeof TROUBLES)[keyof typeof TROUBLES] | null =>
  Object.hasOwn(TROUBLES, state) ? TROUBLES[state as keyof typeof TROUBLES] : null;

/** Whether a file asks for a passphrase. */
export const asksPassphrase = (collected: Collected): boolean =>
  collected.files.some((file) =>
    ["bundle-needs-passphrase", "parcel-passphrase"].includes(file.failure?.code ?? ""),
  );

/** How many questions wait for the trainer. */
export const questionsIn = (page: CollectPage): number =>
  page.devices.filter((device) => device.state === "waiting").length +
  page.same.length +
  page.erasures.length;

/** Whether there is something that is good to know. */
export const noticesIn = (page: CollectPage): boolean =>
  page.gaps.length > 0 || page.future.length > 0 || page.conflicts > 0;

/** A name for the course file, with the day in it. */
export const courseFileName = (now: Date): string =>
  `tilia-${now.toISOString().slice(0, 10)}.tilia-course`;

/** Between two files the program answers others, and has to be asked for the rest then. */
export async function collectRest(
  collected: Collected,
  passphrase: string | null,
  language: string,
  progress: (count: Count) => boolean,
): Promise<Collected> {
  const rest = { from: { is: "rest" as const }, passphrase, language };
  let last = collected;
  while (last.left > 0) last = await call("collect", rest, progress);
  return last;
}
