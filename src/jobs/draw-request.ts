import { formatTimestamp, type CivilDate } from "../core/text/civil-date";
import type { Book } from "./read-book";

/** A moment on the bureau's clock (+08:00), given by the shell: no job reads a clock. */
export type Moment = { readonly date: CivilDate; readonly hour: number; readonly minute: number };

/** Who asks for a draw or a seal, of which rows, and when. */
export type DrawRequest = {
  readonly now: Moment;
  /** Null for the rows that are due. */
  readonly planNumbers: readonly string[] | null;
  /** 操作人; null for the one named in 设置. */
  readonly operator: string | null;
  /** 监督人. */
  readonly witnesses: readonly string[];
  /** Why rows with compliance errors are drawn all the same; null when they are not. */
  readonly despiteErrors: string | null;
  /** Whether a draw may go on that cannot reach 应抽数. */
  readonly acceptShortfall: boolean;
};

/** What a ledger event says of who and when. */
export type EventSignature = {
  readonly time: string;
  readonly operator: string;
  readonly witness: string;
};

/** The signature of the events that a request writes. */
export function signatureOf(request: DrawRequest, book: Book): EventSignature {
  return {
    time: formatTimestamp(request.now),
    operator: request.operator ?? book.directories.settings.operator,
    witness: request.witnesses.join("、"),
  };
}
