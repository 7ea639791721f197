import { failed, ok, type Result } from "../../core/result";
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from "./namespaces";
import { entryNamed, type OpenFailure, type XlsxPackage } from "./package";
import { readXml } from "./read-xml";

/**
 * An arrow from one part to another. `kind` is the last word of an Office type (`worksheet`, `styles` …) or
 * else the whole type; `target` is a part name, null where it leads out of the file.
 */
export type Relationship = {
  readonly id: string;
  readonly kind: string;
  readonly target: string | null;
};

/** The relationships of a part, or of the package itself for `""`; none where it has no `.rels`. Fails as `xml-broken`. */
export function relationshipsOf(
  pkg: XlsxPackage,
  part: string,
): Result<readonly Relationship[], OpenFailure> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relsPart = entryNamed(pkg, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const bytes = relsPart === null ? undefined : pkg.parts.get(relsPart);
  if (relsPart === null || bytes === undefined) return ok([]);
  const relationships: Relationship[] = [];
  const read = readXml(relsPart, [bytes], PACKAGE_RELATIONSHIPS, {
    open: (name, attributes) => {
      const target = attributes.get("Target");
      if (name !== "Relationship" || target === undefined) return;
      const isExternal = attributes.get("TargetMode") === "External";
      relationships.push({
        id: attributes.get("Id") ?? "",
        kind: kindOf(attributes.get("Type") ?? ""),
        target: isExternal ? null : resolveTarget(pkg, folder, target),
      });
    },
  });
  return read.ok ? ok(relationships) : failed(read.error);
}

function kindOf(type: string): string {
  const office = OFFICE_RELATIONSHIPS.find((namespace) => type.startsWith(`${namespace}/`));
  return office === undefined ? type : type.slice(office.length + 1);
}

/** The entry that a target names, in the entry's own spelling; the resolved name where there is no such entry. */
function resolveTarget(pkg: XlsxPackage, folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  const name = segments.join("/");
  return entryNamed(pkg, name) ?? entryNamed(pkg, unescaped(name)) ?? name;
}

/** Targets are URIs: a space in a part name stands there as `%20`. */
function unescaped(name: string): string {
  return name.replace(/%([0-7][0-9A-Fa-f])/g, (_, digits: string) =>
    String.fromCharCode(Number(`0x${digits}`)),
  );
}
