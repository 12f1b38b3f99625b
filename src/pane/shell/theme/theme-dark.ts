/** Fluent's palette for a dark host. */
export { webDarkTheme as theme } from "@fluentui/react-components";
