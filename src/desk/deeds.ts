import type { Fix } from "../core/finding";
import type { ExportKind } from "../sheets/exports/export-layout";
import type { PublicationKind } from "../sheets/publication/publication";
import type { SettingName } from "../sheets/setting-rows";
import type { CheckReport } from "../jobs/check-plan";
import type { SeedRequest } from "../jobs/draw";
import type { DrawRequest, Moment } from "../jobs/draw-request";
import type { FiguresReport } from "../jobs/figures-report";
import type { LaterRequest, ReplaceRequest, SubstituteRequest } from "../jobs/later-request";
import type { Overview } from "../jobs/overview";
import type { DrawPreview } from "../jobs/preview-draw";
import type { QueryReport } from "../jobs/query/trace";
import type { RecordReport } from "../jobs/record-results";
import type { SettingsReport } from "../jobs/settings-report";
import type { VisitsReport } from "../jobs/visits-report";
import type { VoidReport } from "../jobs/void-draw";
import type { DrawView } from "./draw-view";
import type { ReplaceView, SubstituteView } from "./later-view";
import type { ExportView, FormsView, PublicationView, ReportView } from "./publication-view";
import type { SealView } from "./seal-view";
import type { VerifyView } from "./verify-view";

type Deed<Request, Answer> = { readonly request: Request; readonly answer: Answer };

/** When, and nothing else. */
type AtMoment = { readonly now: Moment };

/**
 * Every deed with what is asked and what is answered. Both are plain data that can be sent to a worker, and answers
 * are small whatever the size of the directories.
 */
export type Deeds = {
  /** 总览: what the workbook holds and what is due. */
  readonly overview: Deed<AtMoment, Overview>;
  /** 核对 without writing: the pane's list of findings. */
  readonly check: Deed<AtMoment, CheckReport>;
  /** 检查计划: checks, and marks the sheets. */
  readonly "mark-plan": Deed<AtMoment, CheckReport>;
  readonly "clear-marks": Deed<Readonly<Record<string, never>>, null>;
  /** Writes the one certain mend of a finding into its cell; refused where a check no longer offers it. */
  readonly mend: Deed<{ readonly now: Moment; readonly fix: Fix }, null>;
  /** What could be drawn now; the draws and seals that follow are refused if the workbook has changed since. */
  readonly "preview-draw": Deed<AtMoment, DrawPreview>;
  /** 一键抽取: 封存 and 抽取 in one go. */
  readonly draw: Deed<{ readonly request: DrawRequest; readonly seed: SeedRequest }, DrawView>;
  /** 现场抽取, first half. */
  readonly seal: Deed<{ readonly request: DrawRequest }, SealView>;
  /** 现场抽取, second half. */
  readonly "draw-sealed": Deed<
    { readonly request: DrawRequest; readonly seed: SeedRequest; readonly drawNumber: string },
    DrawView
  >;
  /** 核验; `expected` is a fingerprint kept outside the workbook, or null. */
  readonly verify: Deed<{ readonly expected: string | null }, VerifyView>;
  /** 结果: the visits in force with their terms of publication, and the draws. */
  readonly visits: Deed<AtMoment, VisitsReport>;
  /** 统计: coverage by kind and district, and months against plan. Reads the directories, as `visits` does not. */
  readonly figures: Deed<AtMoment, FiguresReport>;
  /** Makes 检查结果录入, or adds what it lacks and works out its days anew. */
  readonly "record-results": Deed<AtMoment, RecordReport>;
  /** 作废: voids a draw. */
  readonly void: Deed<{ readonly request: LaterRequest }, VoidReport>;
  /** 补抽: the next ranks take the place of a unit that cannot be visited. */
  readonly substitute: Deed<{ readonly request: SubstituteRequest }, SubstituteView>;
  /** 换人: another inspector goes on one visit. */
  readonly "replace-inspector": Deed<{ readonly request: ReplaceRequest }, ReplaceView>;
  /** 公示: one publication in every form; with `keeps`, its sheet stays in the workbook, so that the next one is numbered. */
  readonly publish: Deed<
    AtMoment & {
      readonly kind: PublicationKind;
      /** One draw, or null for all of the workbook. */
      readonly drawNumber: string | null;
      /** The sheet of this workbook that it corrects; null for a publication of its own. */
      readonly corrects: string | null;
      readonly keeps: boolean;
    },
    PublicationView
  >;
  /** 执法检查表 and 抽取记录表 of one draw, to be printed. */
  readonly forms: Deed<AtMoment & { readonly drawNumber: string }, FormsView>;
  /** 总结报告 and 统计 of the year so far (Art. 11). */
  readonly report: Deed<AtMoment, ReportView>;
  /** A list for the platform or the credit platform; `settings` is 导出设置 to be filled in. */
  readonly export: Deed<{ readonly kind: ExportKind | "settings" }, ExportView>;
  /** 查询: what the ledger sheets say of units and inspectors. */
  readonly query: Deed<AtMoment & { readonly typed: string }, QueryReport>;
  /** Closes writes that broke off (中断); the numbers of the draws concerned, usually none. */
  readonly recover: Deed<AtMoment, readonly string[]>;
  /** 新建模板, in a workbook that is empty. */
  readonly template: Deed<AtMoment, null>;
  /** 插入示例, in a workbook that is empty. */
  readonly sample: Deed<AtMoment, null>;
  readonly settings: Deed<AtMoment, SettingsReport>;
  /** Sets one row of 设置 to a value as a person would type it; makes the sheet where it is missing. */
  readonly "change-setting": Deed<
    { readonly now: Moment; readonly setting: SettingName; readonly value: string },
    null
  >;
};

/** The name of a deed. */
export type DeedName = keyof Deeds;
