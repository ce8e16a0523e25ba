// The extension's JavaScript: correct, and unable to do what the invariants of src/lib.rs forbid. The pages' content security policy does
// not bind content scripts; this does.

import globals from "globals";

const NO_NETWORK = "nothing leaves the machine (invariant 2)";
const NO_MARKUP = "text from pages is data, never markup (invariant 6)";
const NO_CODE = "no code from text";

const names = {
  [NO_NETWORK]: ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "RTCPeerConnection", "sendBeacon",
    "importScripts", "Worker", "SharedWorker", "Image", "Audio", "FontFace"],
  [NO_MARKUP]: ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "setHTML", "createContextualFragment", "DOMParser",
    "parseHTMLUnsafe", "srcdoc", "write", "writeln"],
  [NO_CODE]: ["eval", "Function"],
};

// As a variable, as a member (`window.fetch`, `window["fetch"]`), and taken apart (`const { fetch } = window`).
const forbidden = Object.entries(names).flatMap(([message, list]) => {
  const name = `/^(${list.join("|")})$/`;
  return [
    { selector: `Identifier[name=${name}]`, message },
    { selector: `MemberExpression > Literal[value=${name}]`, message },
    { selector: `MemberExpression > TemplateLiteral.property[quasis.0.value.cooked=${name}]`, message },
  ];
});

// An address given to an element is a request: by property, by attribute, or in a style.
const LOADS = "/^(src|srcset|href|data|poster|background|action|formAction|formaction|ping|cite|backgroundImage)$/";
forbidden.push(
  { selector: `AssignmentExpression > MemberExpression.left[property.name=${LOADS}]`, message: NO_NETWORK },
  { selector: `AssignmentExpression > MemberExpression.left[property.value=${LOADS}]`, message: NO_NETWORK },
  { selector: `CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=${LOADS}]`, message: NO_NETWORK },
  { selector: "Literal[value=/url\\(|@import/i]", message: NO_NETWORK },
  { selector: "TemplateElement[value.cooked=/url\\(|@import/i]", message: NO_NETWORK },
  { selector: "ImportExpression", message: NO_CODE },
);

const sound = {
  "no-undef": "error",
  "no-unused-vars": "error",
  "no-var": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "prefer-const": "error",
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-restricted-syntax": ["error", ...forbidden],
};

export default [
  {
    files: ["extension/**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: { ...globals.browser, chrome: "readonly" } },
    // A rule that is switched off in a comment is no rule.
    linterOptions: { noInlineConfig: true },
    rules: sound,
  },
  { files: ["extension/{eyes,hands,card}.js"], languageOptions: { sourceType: "script" } },
  { files: ["extension/background.js"], languageOptions: { globals: { ...globals.serviceworker, chrome: "readonly" } } },
];
