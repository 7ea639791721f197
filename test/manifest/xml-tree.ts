import { SaxesParser } from "saxes";

/** An element with its children in document order; names keep their prefix. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Growing = Element & { readonly children: Element[]; text: string };

/** Reads well-formed XML; throws where it is not. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser();
  const document: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [document];
  const innermost = () => open.at(-1) ?? document;
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "" };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (innermost().text += text.trim()));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

/** An element and everything below it. */
export function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

/** Every element of a name, wherever it stands. */
export function named(root: Element, name: string): readonly Element[] {
  return allOf(root).filter((element) => element.name === name);
}
