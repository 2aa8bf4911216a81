import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench';
import { WorkbenchPage } from './workbench-page';

const root = document.getElementById('root');
if (root !== null) {
  const workbench = new Workbench();
  createRoot(root).render(<WorkbenchPage workbench={workbench} />);
  void workbench.openSample();
  // The browser asks in its own words whether to leave.
  window.addEventListener('beforeunload', (event) => {
    if (workbench.hasUnsavedWork()) event.preventDefault();
  });
}
