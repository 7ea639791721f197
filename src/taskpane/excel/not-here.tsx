import { useEffect } from "react";
import { NOT_HERE as EN } from "../../i18n/en-US/not-here";
import { NOT_HERE as ZH } from "../../i18n/zh-CN/not-here";

/** Why the add-in cannot work here: outside of Excel, or in one that is too old. */
export type Obstacle =
  { readonly kind: "no-excel" } | { readonly kind: "old-excel"; readonly version: string };

/** A page of plain words in both languages: nobody knows yet which one its reader speaks. */
export function NotHere({ obstacle }: { readonly obstacle: Obstacle }) {
  useEffect(() => {
    window.dispatchEvent(new Event("pane-ready"));
  }, []);
  return (
    <main className="start-up" role="alert">
      {[ZH, EN].map((words) => (
        <section key={words.language} lang={words.language}>
          <h1>{words.title}</h1>
          <p>{obstacle.kind === "no-excel" ? words.noExcel : words.oldExcel(obstacle.version)}</p>
        </section>
      ))}
    </main>
  );
}
