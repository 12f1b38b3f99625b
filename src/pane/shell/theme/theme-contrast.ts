/** Fluent's palette for a host in high contrast. */
export { teamsHighContrastTheme as theme } from "@fluentui/react-components";
