package org.luohu.proof;
final class ReportJson { static String json(Report r){ return "{}"; } static String json(DiffReport r){ return "{}"; } }
