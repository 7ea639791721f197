import { Button } from "@fluentui/react-components";
import { useSelect } from "../desk/use-select";
import { usePageWords } from "../words/words-context";
import { useSurfaces } from "./surfaces";

/** Stands where something would be to see if the sheets had been filled in. */
export function FillIn({ sheet }: { readonly sheet: string }) {
  const surfaces = useSurfaces();
  const select = useSelect();
  const { common: words } = usePageWords();
  return (
    <section className={surfaces.card}>
      <h2 className={surfaces.heading}>{words.fillInTitle}</h2>
      <p className={surfaces.text}>{words.fillInText(sheet)}</p>
      <Button appearance="primary" onClick={() => select({ sheet, row: 0, column: 0 })}>
        {words.goTo(sheet)}
      </Button>
    </section>
  );
}
