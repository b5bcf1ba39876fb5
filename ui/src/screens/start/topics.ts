/* "Something just happened": the topics that have a word and an icon. */
import type { IconName } from "../../parts/icons";

/** Icon of each topic. */
export const TOPIC_ICONS = {
  money: "money",
  password: "key",
  card: "card",
  threat: "threat",
  pictures: "image",
} as const satisfies Record<string, IconName>;

/** A topic with a word and an icon. */
export type TopicName = keyof typeof TOPIC_ICONS;

/** Whether the page knows a topic. */
export const isTopic = (topic: string): topic is TopicName => Object.hasOwn(TOPIC_ICONS, topic);
