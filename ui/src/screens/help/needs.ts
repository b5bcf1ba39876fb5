/* What help may be about: the needs that have an icon of their own. */
import type { IconName } from "../../parts/icons";

const ICONS: Readonly<Record<string, IconName>> = {
  money: "money",
  card: "card",
  threat: "threat",
  pictures: "image",
  password: "key",
  talk: "heart",
  violence: "shield",
  purchase: "basket",
  data: "file",
  identity: "idcard",
  report: "report",
};

/** Icon of a need; a plain one for needs that come with other packs. */
export const needIcon = (need: string): IconName => ICONS[need] ?? "info";
