/** Loaded only where Excel or the system is dark, or sets every colour. */
export { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";
