import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench';
import { WorkbenchPage } from './workbench-page';

const root = document.getElementById('root');
if (root !== null) {
  const workbench = new Workbench();
  createRoot(root).render(<WorkbenchPage workbench={workbench} />);
  void workbench.openSample();
}
