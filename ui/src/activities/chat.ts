/* The way through a conversation: what was said so far, and where it stands now. */
import type { Activity, ChatEnd, ChatTurn, TakenReply, Way } from "../generated/commands";

/** A conversation. */
export type Talk = Extract<Activity, { kind: "chat" }>;

/** A turn that was answered. */
export interface Said {
  turn: ChatTurn;
  reply: Way;
}

/** Where a conversation stands: at a turn that waits for a reply, or at an end. */
export interface Standing {
  said: Said[];
  here: ChatTurn | null;
  end: ChatEnd | null;
}

/** Follows the replies from the start; what does not follow is left out. */
export function standing(talk: Talk, replies: readonly TakenReply[]): Standing {
  const said: Said[] = [];
  let here = talk.turns.find(({ key }) => key === talk.start) ?? null;
  for (const taken of replies) {
    const reply = here?.replies.find(({ key }) => key === taken.reply);
    if (here === null || here.key !== taken.turn || !reply) break;
    said.push({ turn: here, reply });
    const end = talk.ends.find(({ key }) => key === reply.to);
    if (end) return { said, here: null, end };
    here = talk.turns.find(({ key }) => key === reply.to) ?? null;
  }
  return { said, here, end: null };
}

/** The replies as an answer. */
export const takenReplies = (said: readonly Said[]): TakenReply[] =>
  said.map(({ turn, reply }) => ({ turn: turn.key, reply: reply.key }));

/** Key of what is said about a reply. */
export const aboutReply = ({ turn, reply }: Said): string => `${turn.key}.${reply.key}`;
