// @ts-check
// The selected text of this frame, by lines, as the value of the script: what the browser's menu brings of it has lost its line breaks.
getSelection() + "";
