/** How a sync can fail. Numbers are errors of the transport: 5103 request too large, 5102 activity limit … */
export type FaultError = "GeneralException" | "AccessDenied" | "InvalidOperation" | number;

/** What is to happen to the n-th sync from now on (the next one is 1). */
export type Fault =
  | {
      readonly sync: number;
      readonly when: When;
      readonly error: FaultError;
    }
  /** The pane closes: the sync is never answered. */
  | { readonly sync: number; readonly when: When; readonly error: "pane-closed" };

/** Before it took effect, after, or when so many of its actions were done. */
export type When = "before" | "after" | { readonly actions: number };

/** The troubles that a test wants. */
export type Faults = {
  /** The n-th sync from now on fails. */
  fail(fault: Fault): void;
  /**
   * Somebody edits a cell: so many syncs are refused, or all until `leaveCell`; from the n-th sync on (the next one
   * is 1).
   */
  editCell(requests?: number, sync?: number): void;
  leaveCell(): void;
  /** Every answer takes so long. */
  slowDown(milliseconds: number): void;
  /** Faults that have not happened yet are forgotten. */
  clear(): void;
  /** True when every fault that was asked for has happened. */
  readonly areDone: boolean;
};

/** What a request meets. */
export type Verdict = {
  readonly delay: number;
  readonly trouble: Fault | "cell-edit" | "closed" | null;
};

/** The troubles with the side that the host asks. */
export type FaultList = Faults & {
  /** What the next request meets; requests that nobody waits for are no syncs. */
  judge(isSync: boolean): Verdict;
  readonly isEditing: boolean;
  /** The pane has closed: nothing reaches it any more. */
  readonly isClosed: boolean;
  /** Calls back as soon as nobody edits a cell any more. */
  whenCellIsLeft(resume: () => void): void;
};

type State = {
  faults: Fault[];
  /** Syncs so far. */
  count: number;
  editing: number;
  /** What is to be edited, and from which sync on. */
  edit: { readonly sync: number; readonly requests: number } | null;
  delay: number;
  isClosed: boolean;
  waiting: (() => void)[];
};

/** No troubles yet. */
export function newFaults(): FaultList {
  const state: State = {
    faults: [],
    count: 0,
    editing: 0,
    edit: null,
    delay: 0,
    isClosed: false,
    waiting: [],
  };
  return {
    fail: (fault) => {
      state.faults.push({ ...fault, sync: fault.sync + state.count });
    },
    editCell: (requests = Infinity, sync = 1) => {
      if (sync === 1) state.editing = requests;
      else state.edit = { sync: sync + state.count, requests };
    },
    leaveCell: () => leaveCell(state),
    slowDown: (milliseconds) => {
      state.delay = milliseconds;
    },
    clear: () => Object.assign(state, { faults: [], editing: 0, edit: null, delay: 0 }),
    get areDone() {
      return state.faults.length === 0 && state.edit === null;
    },
    get isEditing() {
      return state.editing > 0;
    },
    get isClosed() {
      return state.isClosed;
    },
    judge: (isSync) => ({ delay: state.delay, trouble: troubleOf(state, isSync) }),
    whenCellIsLeft: (resume) => {
      if (state.editing > 0) state.waiting.push(resume);
      else resume();
    },
  };
}

function leaveCell(state: State): void {
  state.editing = 0;
  for (const resume of state.waiting.splice(0)) resume();
}

function troubleOf(state: State, isSync: boolean): Verdict["trouble"] {
  if (state.isClosed) return "closed";
  if (!isSync) return null;
  if (state.edit?.sync === state.count + 1) {
    state.editing = state.edit.requests;
    state.edit = null;
  }
  if (state.editing > 0) {
    state.editing -= 1;
    return "cell-edit";
  }
  state.count += 1;
  const met = state.faults.find((fault) => fault.sync === state.count) ?? null;
  state.faults = state.faults.filter((fault) => fault !== met);
  if (met?.error === "pane-closed") state.isClosed = true;
  return met;
}
