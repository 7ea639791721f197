import type { ObjectType } from "../protocol/host-object";
import { APPLICATION } from "./application";
import { AUTO_FILTER } from "./auto-filter";
import { BORDERS, RANGE_BORDER } from "./borders";
import { CATEGORY_AXIS, CHART, CHART_AXES, CHART_TITLE, CHARTS } from "./charts";
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS } from "./conditional-formats";
import { CUSTOM_FORMAT, RULE, RULE_FILL, RULE_FONT, RULE_FORMAT } from "./custom-format";
import { DATA_VALIDATION } from "./data-validation";
import { SERVICES } from "./entrance";
import { FREEZE_PANES } from "./freeze-panes";
import { FUNCTION_RESULT, FUNCTIONS } from "./functions";
import { NAMED_ITEM, NAMED_ITEMS } from "./names";
import { PAGE_BREAK, PAGE_BREAKS } from "./page-breaks";
import { HEADER_FOOTER, HEADERS_FOOTERS, PAGE_LAYOUT } from "./page-layout";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGES } from "./range-areas";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./range-format";
import {
  INTERNAL_SERVICE,
  RUNTIME,
  RUNTIME_SERVICE,
  START_SERVICE,
  WEB_WORKBOOK,
} from "./services";
import { DOCUMENT_PROPERTIES, SETTING, SETTINGS } from "./settings";
import { SHEET_PROTECTION } from "./sheet-protection";
import { SCOPED_TABLES, TABLE, TABLES } from "./tables";
import { WORKBOOK, WORKBOOK_PROTECTION } from "./workbook";
import { WORKSHEET } from "./worksheet";
import { WORKSHEETS } from "./worksheets";

/** The names under which the members of a class are noted when they run. */
function membersOf<T>(type: ObjectType<T>): readonly string[] {
  const properties = Object.entries(type.properties ?? {}).flatMap(([name, { get, set }]) => [
    ...(get === undefined ? [] : [name]),
    ...(set === undefined ? [] : [`${name}=`]),
  ]);
  const own = [
    ...properties,
    ...Object.keys(type.objects ?? {}),
    ...Object.keys(type.methods ?? {}),
    ...(type.items === undefined ? [] : ["items"]),
    ...(type.item === undefined ? [] : ["getItem"]),
  ];
  return own.map((name) => `${type.name}.${name}`);
}

/** Every member that is played: `Range.Values` is loaded, `Range.Values=` is set. */
export const ALL_MEMBERS: readonly string[] = [
  ...Object.keys(SERVICES),
  ...membersOf(APPLICATION),
  ...membersOf(AUTO_FILTER),
  ...membersOf(BORDERS),
  ...membersOf(RANGE_BORDER),
  ...membersOf(CATEGORY_AXIS),
  ...membersOf(CHART),
  ...membersOf(CHART_AXES),
  ...membersOf(CHART_TITLE),
  ...membersOf(CHARTS),
  ...membersOf(CONDITIONAL_FORMAT),
  ...membersOf(CONDITIONAL_FORMATS),
  ...membersOf(CUSTOM_FORMAT),
  ...membersOf(RULE),
  ...membersOf(RULE_FILL),
  ...membersOf(RULE_FONT),
  ...membersOf(RULE_FORMAT),
  ...membersOf(DATA_VALIDATION),
  ...membersOf(FREEZE_PANES),
  ...membersOf(FUNCTIONS),
  ...membersOf(FUNCTION_RESULT),
  ...membersOf(NAMED_ITEM),
  ...membersOf(NAMED_ITEMS),
  ...membersOf(HEADER_FOOTER),
  ...membersOf(HEADERS_FOOTERS),
  ...membersOf(PAGE_BREAK),
  ...membersOf(PAGE_BREAKS),
  ...membersOf(PAGE_LAYOUT),
  ...membersOf(RANGE),
  ...membersOf(RANGE_AREAS),
  ...membersOf(RANGES),
  ...membersOf(FORMAT_PROTECTION),
  ...membersOf(RANGE_FILL),
  ...membersOf(RANGE_FONT),
  ...membersOf(RANGE_FORMAT),
  ...membersOf(INTERNAL_SERVICE),
  ...membersOf(RUNTIME),
  ...membersOf(RUNTIME_SERVICE),
  ...membersOf(START_SERVICE),
  ...membersOf(WEB_WORKBOOK),
  ...membersOf(DOCUMENT_PROPERTIES),
  ...membersOf(SETTING),
  ...membersOf(SETTINGS),
  ...membersOf(SHEET_PROTECTION),
  ...membersOf(SCOPED_TABLES),
  ...membersOf(TABLE),
  ...membersOf(TABLES),
  ...membersOf(WORKBOOK),
  ...membersOf(WORKBOOK_PROTECTION),
  ...membersOf(WORKSHEET),
  ...membersOf(WORKSHEETS),
];
