/** Method book, chapter "Machines": sums over the machine table. */
import { solved, type MethodChapter } from './chapter.ts';

const sum = (name: string, label: string, unit: string, why: string, result = true) =>
  solved({
    name,
    label,
    unit,
    by: 'machine-table',
    why,
    source: 'lockstep:method',
    ...(result ? { result: true } : {}),
  });

export const machinesChapter: MethodChapter = {
  id: 'machines',
  title: 'Machines',
  intro:
    'The machine table lists every virtual machine of the site: Service Nodes and media servers as the demand asks, companions as the project wishes. The quantities here are sums over that table; protected machines count once, their second copy is added where it costs something.',
  quantities: [
    sum('machines.count', 'Virtual machines', '', 'Rows of the machine table.'),
    sum('machines.vcpus', 'vCPUs', '', 'vCPUs of all machines, second copies not counted.'),
    sum('machines.memory', 'Memory', 'GiB', 'Memory of all machines, second copies not counted.'),
    sum('machines.ftCount', 'Machines under FT', '', 'Each keeps a running copy on a second host.'),
    sum('machines.ftVcpus', 'vCPUs under FT', '', 'vCPUs of the FT machines; on the hosts they count twice.'),
    sum('machines.ftVcpusLargest', 'vCPUs of the largest FT machine', '', 'Decides which licence editions qualify.'),
    sum(
      'machines.vcpusLargest',
      'vCPUs of the largest machine',
      '',
      'Decides how fast memory changes during vMotion.',
      false,
    ),
    sum('machines.memoryLargest', 'Memory of the largest machine', 'GiB', 'Decides how long vMotion takes.', false),
    sum(
      'machines.ftMemoryLargest',
      'Memory of the largest FT machine',
      'GiB',
      'Copied when the machine is protected again.',
    ),
    sum('machines.ftDisk', 'Virtual disks of FT machines', 'GiB', 'One copy of the disks of all FT machines.'),
    sum('machines.otherDisk', 'Virtual disks of other machines', 'GiB', 'Disks of machines without FT.'),
    sum(
      'machines.swap',
      'Memory not reserved',
      'GiB',
      'Becomes swap files; none for FT machines, whose memory is fully reserved.',
    ),
    sum('machines.ftReadIops', 'Read IOPS of FT machines', '1/s', 'Reads are served from the primary’s copy.'),
    sum('machines.ftWriteIops', 'Write IOPS of FT machines', '1/s', 'Each write goes to both copies.'),
    sum('machines.otherReadIops', 'Read IOPS of other machines', '1/s', 'Steady load of machines without FT.'),
    sum('machines.otherWriteIops', 'Write IOPS of other machines', '1/s', 'Steady load of machines without FT.'),
  ],
};
