import { Button } from "@fluentui/react-components";
import { useSurfaces } from "./surfaces";

/** Stands where something could not be loaded or drawn; made of nothing that would have to be loaded. */
export function BrokenPage({
  text,
  again,
}: {
  readonly text: string;
  readonly again?: { readonly label: string; readonly act: () => void };
}) {
  const surfaces = useSurfaces();
  return (
    <div role="alert" className={surfaces.card}>
      <p className={surfaces.text}>{text}</p>
      {again !== undefined && <Button onClick={again.act}>{again.label}</Button>}
    </div>
  );
}
