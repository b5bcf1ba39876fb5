/* The groups of this desk, and the one that is looked at: the same on every page that shows a group. */
import { Asked } from "../../../asked.svelte";
import { call } from "../../../backend";
import type { Courses } from "../../../generated/commands";
import { speaking } from "../../../words.svelte";
import type { Area } from "../area.svelte";

export class Groups {
  readonly courses = new Asked<Courses>();

  readonly list = $derived(
    (this.courses.value?.courses ?? []).flatMap(({ group, name }) =>
      group === null ? [] : [{ group, name }],
    ),
  );

  constructor(readonly area: Area) {}

  /** The group looked at last, as long as it is there; else the first one, else people without a group. */
  get chosen(): string | null {
    const last = this.area.group;
    if (last === null || this.list.some((one) => one.group === last)) return last;
    return this.list[0]?.group ?? null;
  }

  /** Asks for them in the language of the page. */
  load = (): void => {
    const language = speaking.code;
    void this.courses.ask(() => call("list_courses", { language }));
  };
}
