import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillManifest, fourParts, TEMPLATE_ORIGIN } from "../../webpack/manifest";
import { CHILDREN, kindsOf } from "./element-order";
import { allOf, named, readXml } from "./xml-tree";
import type { Element } from "./xml-tree";

const ROOT = join(__dirname, "../..");
const template = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
};

const INTRANET = "https://excel.jtj.example.gov.cn:8443/double-random";
const manifests = [
  [TEMPLATE_ORIGIN, readXml(template)],
  [INTRANET, readXml(fillManifest(template, { origin: INTRANET, version }))],
] as const;

/** What is wrong with an element's children and with everything below it. */
function disorder(element: Element, parent = ""): readonly string[] {
  const kinds = kindsOf(element.name, parent, element.attributes["xsi:type"]);
  const names = element.children.map((child) => child.name);
  const below = element.children.flatMap((child) => disorder(child, element.name));
  const allowed = kinds.map((kind) => CHILDREN[kind]).find((found) => found !== undefined);
  if (allowed === undefined) return names.length > 0 ? [`${element.name} has children`] : below;
  const order = allowed.map((name) => name.replace("!", ""));
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  const missing = allowed.filter(
    (name) => name.endsWith("!") && !names.includes(name.slice(0, -1)),
  );
  return [
    ...names.filter((name) => !order.includes(name)).map((name) => `${name} in ${element.name}`),
    ...(places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`order in ${element.name}: ${names.join()}`]
      : []),
    ...missing.map((name) => `${element.name} lacks ${name}`),
    ...below,
  ];
}

/** Width and height as the PNG's own header tells them. */
function pixelsOf(file: string): readonly [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const textOf = (root: Element, name: string) => named(root, name)[0]?.text;
const valuesOf = (root: Element, name: string, attribute: string) =>
  named(root, name).map((element) => element.attributes[attribute]);

describe.each(manifests)("the manifest for %s", (origin, manifest) => {
  test("has every element in the place where Excel reads it", () => {
    expect(disorder(manifest)).toEqual([]);
  });

  test("is a task pane for workbooks that may read and write them", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(valuesOf(manifest, "Host", "Name")).toEqual(["Workbook", undefined]);
    expect(valuesOf(manifest, "Host", "xsi:type")).toEqual([undefined, "Workbook"]);
    expect(textOf(manifest, "Permissions")).toBe("ReadWriteDocument");
  });

  test("carries a GUID and the package's version in four numbers", () => {
    expect(textOf(manifest, "Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    expect(textOf(manifest, "Version")).toBe(fourParts(version));
    expect(textOf(manifest, "Version")).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/u);
  });

  test("asks for so little that Excel shows it, and the pane can say what is missing", () => {
    const sets = named(manifest, "Set").map(({ attributes }) => [
      attributes["Name"],
      attributes["MinVersion"],
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.1"],
    ]);
  });

  test("keeps every address on one https origin", () => {
    const addresses = allOf(manifest)
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => /^\w+:\/\//u.test(value) && !value.startsWith("http://schemas."))
      .filter((value) => value !== "http://www.w3.org/2001/XMLSchema-instance");
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(addresses.filter((address) => new URL(address).protocol !== "https:")).toEqual([]);
  });

  test("ribbon and pane run in one page that lives on", () => {
    expect(valuesOf(manifest, "Runtime", "lifetime")).toEqual(["long"]);
    const resid = named(manifest, "Runtime")[0]?.attributes["resid"];
    expect(valuesOf(manifest, "FunctionFile", "resid")).toEqual([resid]);
    const [ofBase, ofButton] = valuesOf(manifest, "SourceLocation", "resid");
    expect([ofBase, ofButton]).toEqual([undefined, resid]);
    const page = named(manifest, "bt:Url").find(({ attributes }) => attributes["id"] === resid);
    expect(page?.attributes["DefaultValue"]).toBe(`${origin}/taskpane.html`);
  });

  test("has the group 双随机 on the Home tab with its four buttons", () => {
    expect(valuesOf(manifest, "OfficeTab", "id")).toEqual(["TabHome"]);
    const label = (element: Element) => {
      const resid = element.children.find(({ name }) => name === "Label")?.attributes["resid"];
      const found = named(manifest, "bt:String").find(
        ({ attributes }) => attributes["id"] === resid,
      );
      return found?.attributes["DefaultValue"];
    };
    expect(named(manifest, "Group").map(label)).toEqual(["双随机"]);
    expect(named(manifest, "Control").map(label)).toEqual([
      "检查计划",
      "一键抽取",
      "生成公示",
      "打开面板",
    ]);
    expect(named(manifest, "FunctionName").map(({ text }) => text)).toEqual([
      "checkPlan",
      "drawDuePlanRows",
      "publish",
    ]);
  });

  test("every resource is defined once and used", () => {
    const defined = named(manifest, "Resources").flatMap((resources) =>
      allOf(resources).flatMap(({ attributes }) => attributes["id"] ?? []),
    );
    const used = allOf(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect([...defined].sort()).toEqual([...new Set(used)].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("ids of group and buttons are unique and short enough", () => {
    const ids = ["Group", "Control"].flatMap((name) => valuesOf(manifest, name, "id"));
    expect(new Set(ids).size).toBe(5);
    expect(ids.filter((id) => id === undefined || id.length > 125)).toEqual([]);
  });

  test("every text has its Chinese and its English, within the ribbon's limits", () => {
    expect(textOf(manifest, "DefaultLocale")).toBe("zh-CN");
    const texts = [
      ...named(manifest, "DisplayName").map((element) => ({ element, limit: 125 })),
      ...manifest.children
        .filter(({ name }) => name === "Description")
        .map((element) => ({ element, limit: 250 })),
      ...(named(manifest, "bt:ShortStrings")[0]?.children ?? []).map((element) => ({
        element,
        limit: 125,
      })),
      ...(named(manifest, "bt:LongStrings")[0]?.children ?? []).map((element) => ({
        element,
        limit: 250,
      })),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const { element, limit } of texts) {
      const [english, ...more] = element.children;
      const words = [element.attributes["DefaultValue"] ?? "", english?.attributes["Value"] ?? ""];
      expect([english?.attributes["Locale"], more]).toEqual(["en-US", []]);
      expect(words[0]).toMatch(/\p{Script=Han}/u);
      expect(words[1]).toMatch(/^[ -~]+$/u);
      expect(words.filter((text) => text.length > limit)).toEqual([]);
    }
  });

  test("every icon is there in the pixels that its place asks for", () => {
    const images = named(manifest, "Icon").flatMap(({ children }) => children);
    const address = (resid: string | undefined) =>
      named(manifest, "bt:Image").find(({ attributes }) => attributes["id"] === resid)?.attributes[
        "DefaultValue"
      ];
    const wanted = [
      ...images.map(({ attributes }) => [address(attributes["resid"]), Number(attributes["size"])]),
      [named(manifest, "IconUrl")[0]?.attributes["DefaultValue"], 32],
      [named(manifest, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"], 64],
    ] as const;
    expect(images.map(({ attributes }) => attributes["size"])).toEqual(
      Array.from({ length: 5 }, () => ["16", "32", "80"]).flat(),
    );
    for (const [url, size] of wanted) {
      const file = String(url).replace(`${origin}/icons/`, join(ROOT, "assets/icons/"));
      expect([file, ...pixelsOf(file)]).toEqual([file, size, size]);
    }
  });
});

test("an element in the wrong place, missing or unknown would be noticed", () => {
  const noticed = (from: RegExp, to: string) => disorder(readXml(template.replace(from, to)));
  expect(noticed(/(<Version>.*)\s+(<ProviderName>.*)/u, "$2$1")).toEqual([
    expect.stringContaining("order in OfficeApp"),
  ]);
  expect(noticed(/<Label resid="Draw.Label" \/>/u, "")).toEqual(["Control lacks Label!"]);
  expect(noticed(/<Permissions>/u, "<AllowSnapshot/><Permissions>")).toEqual([
    "AllowSnapshot in OfficeApp",
  ]);
});

describe("an origin for the manifest", () => {
  test.each([
    "http://jtj.example.gov.cn",
    "https://jtj.example.gov.cn/",
    "https://jtj.example.gov.cn/a?b",
    "https://教体局.example",
    'https://jtj.example"/><Evil/>',
    "jtj.example.gov.cn",
  ])("is refused where Excel could not use it: %s", (origin) => {
    expect(() => fillManifest(template, { origin, version })).toThrow("https://host");
  });

  test("a version before its release is cut to its numbers", () => {
    expect(fourParts("1.2.3-beta.4")).toBe("1.2.3.0");
  });
});
