/** How a person's visit ends, whatever ended it. Nothing here waits for the server before the screen is clear. */

const PATIENCE = 800;
const RETRY = 2000;
let leaving = false;

export interface Leaving {
  /** Covers the screen; called at once. */
  cover(): void;
  /** Says that the server is away; called while it is. */
  away(): void;
  go(address: string): void;
}

/** Clears what the page holds and begins anew in a new session. A second call does nothing. */
export async function leave(how: Leaving): Promise<void> {
  if (leaving) {
    return;
  }
  leaving = true;
  window.dispatchEvent(new CustomEvent('placard-clear'));
  how.cover();
  forget();
  while (!(await isServerThere())) {
    how.away();
    await new Promise((resolve) => setTimeout(resolve, RETRY));
  }
  how.go('/k/next');
}

/** For tests: a page that left is never the same page again. */
export function arriveAgain(): void {
  leaving = false;
}

function forget(): void {
  for (const field of document.querySelectorAll('form')) {
    field.reset();
  }
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
  window.getSelection()?.removeAllRanges();
  window.speechSynthesis?.cancel();
  try {
    localStorage.clear();
    sessionStorage.clear();
    void forgetDatabases();
  } catch {
    // A browser that forbids storage has kept nothing either.
  }
}

async function forgetDatabases(): Promise<void> {
  const databases = (await window.indexedDB?.databases?.()) ?? [];
  for (const { name } of databases) {
    if (name) {
      indexedDB.deleteDatabase(name);
    }
  }
}

async function isServerThere(): Promise<boolean> {
  try {
    const answer = await fetch('/k/alive', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok;
  } catch {
    return false;
  }
}
