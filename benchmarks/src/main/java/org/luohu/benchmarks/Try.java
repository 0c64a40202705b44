package org.luohu.benchmarks;
import java.util.List;
final class Try { public static void main(String[] a){ Law law=new Law(); List<Family> f=Families.of(law, Integer.parseInt(a[0])); Check c=new Check(law,f); System.out.println(c.outcomes()+" rules "+law.rules.size()+" channel from "+law.firstOfChannel);
 var fired=new java.util.BitSet(); for (var fam: f){ for(int i=0;i<law.rules.size();i++) if(law.rules.get(i).evaluate(fam.situation()::value)==org.luohu.drl.Truth.TRUE) fired.set(i);} System.out.println("rules that hold somewhere "+fired.cardinality());
 System.out.println(f.stream().collect(java.util.stream.Collectors.groupingBy(x->x.sheet().place(),java.util.stream.Collectors.counting())));
 System.out.println("distinct sheets "+f.stream().map(x->x.sheet().facts()).distinct().count());
 for (var e: Peer.ALL.entrySet()) { if(a.length>1 && !e.getKey().matches(a[1])) continue; var p=e.getValue().apply(law).run(f); c.check(e.getKey(),p); System.out.println(e.getKey()+" ok"); for(int r=0;r<6;r++){ long t=System.nanoTime(); p.sweep(); System.out.print(" "+(System.nanoTime()-t)/f.size());} System.out.println(" ns"); } } }
