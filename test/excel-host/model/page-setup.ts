import type { Json } from "../protocol/json";
import type { Area } from "./area";

/** The six places of one header and footer. */
export type HeaderFooter = {
  LeftHeader: string;
  CenterHeader: string;
  RightHeader: string;
  LeftFooter: string;
  CenterFooter: string;
  RightFooter: string;
};

/** How a sheet is printed; margins in points. */
export type PageSetup = {
  Orientation: string;
  PaperSize: string;
  LeftMargin: number;
  RightMargin: number;
  TopMargin: number;
  BottomMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
  CenterHorizontally: boolean;
  CenterVertically: boolean;
  BlackAndWhite: boolean;
  PrintGridlines: boolean;
  PrintHeadings: boolean;
  PrintOrder: string;
  FirstPageNumber: number | "";
  Zoom: Json;
  printArea: Area[] | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  footers: HeaderFooter;
};

const NO_FOOTERS: HeaderFooter = {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
};

/** The set-up of a new sheet in a Chinese Excel. */
export function newPageSetup(): PageSetup {
  return {
    Orientation: "Portrait",
    PaperSize: "A4",
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
    CenterHorizontally: false,
    CenterVertically: false,
    BlackAndWhite: false,
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: "DownThenOver",
    FirstPageNumber: "",
    Zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    footers: { ...NO_FOOTERS },
  };
}
