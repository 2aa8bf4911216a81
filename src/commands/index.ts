// The ribbon's button opens the pane by itself; this page only has to tell Office that it is there.
void Office.onReady(() => undefined);
