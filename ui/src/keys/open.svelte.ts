/* Whether the list of keys is on the page, and whether the key "?" opens it. Memory of the page only. */

class KeyList {
  open = $state(false);
  question = $state(true);

  /** As the next person should find it. */
  reset(): void {
    this.open = false;
    this.question = true;
  }
}

/** The one list of keys. */
export const keyList = new KeyList();
