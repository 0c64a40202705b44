package org.luohu.proof;
final class ReportJson { static String json(Report r){ return "{}"; } }
