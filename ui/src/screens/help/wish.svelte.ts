/* What somebody looks for in Help, kept while the visit lasts, so that nobody chooses the region twice. */

class HelpWish {
  /** Region code; none: the site's. */
  region = $state<string | null>(null);
  /** What it is about; none: everything. */
  need = $state<string | null>(null);
  /** Language spoken; none: the page's. */
  speaks = $state<string | null>(null);

  /** As the next person should find it. */
  reset(): void {
    this.region = null;
    this.need = null;
    this.speaks = null;
  }
}

/** The one wish for help. */
export const helpWish = new HelpWish();
