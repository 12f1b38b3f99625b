const { createElement } = require("react");

const icon = () => createElement("svg", { "aria-hidden": true });

/**
 * Stands for @fluentui/react-icons in unit tests. The package is one module of 15 MB, and each test file would compile
 * all of it for the few pictures that Fluent's controls draw; a picture says nothing that these tests ask for.
 */
module.exports = new Proxy({ __esModule: true, bundleIcon: () => icon }, { get: (own, name) => (name in own ? own[name] : icon) });
