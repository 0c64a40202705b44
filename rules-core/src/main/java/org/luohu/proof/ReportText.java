package org.luohu.proof;
import org.luohu.text.Language;
final class ReportText { ReportText(Language l){} String text(Report r){ StringBuilder b=new StringBuilder(); for (Fault f: r.faults()) b.append(f.kind()).append(' ').append(f.policy()).append(' ').append(f.rule()).append('\n').append(f.text().zh()).append('\n').append(f.family()==null?"-":f.family().file()).append('\n'); for (Note n: r.notes()) b.append(n.kind()).append(' ').append(n.day()).append(' ').append(n.text().zh()).append('\n').append(n.family()==null?"":n.family().file()); return b.toString(); } }
