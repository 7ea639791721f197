/**
 * The children that Microsoft's schemas of 2015 to now allow in the elements we use, in their order, «!» where a child
 * must be there: OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0. Excel drops a
 * manifest without a word where an element stands in another place.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  DisplayName: ["Override!"],
  "OfficeApp/Description": ["Override!"],
  "OfficeApp/Hosts": ["Host!"],
  Requirements: ["Sets!", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  "VersionOverrides/Hosts": ["Host!"],
  "Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  DesktopFormFactor: ["GetStarted!", "FunctionFile!", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab!", "CustomTab"],
  OfficeTab: ["Group!"],
  Group: ["Label!", "Icon!", "Control!"],
  Icon: ["bt:Image!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  "Action:ExecuteFunction": ["FunctionName!"],
  "Action:ShowTaskpane": ["TaskpaneId", "SourceLocation!", "Title"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image!"],
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:String": ["bt:Override!"],
};

/** What an element is called in the table: by type, by parent, or by its name alone. */
export function kindsOf(name: string, parent: string, type: string | undefined): readonly string[] {
  return [`${name}:${type ?? ""}`, `${parent}/${name}`, name];
}
